/** Makes a big file. */

/** Returns C# source of so many classes, each an operation that refers to its neighbours and to a name of many. */
export function manyClasses(count: number): string {
  const classes = Array.from({ length: count }, (_, at) => {
    const members = Array.from({ length: 10 }, (_unused, member) => {
      return `[DataMember(Order=${member})] public virtual Dictionary<string, List<Class${(at + member) % count}>>? P${member} { get; set; }`
    })
    const head = `///<summary>\n///Class ${at}\n///</summary>\n[Route("/c/${at}", "GET,POST")]`
    return `namespace N${at} { ${head}\npublic partial class Class${at} : IReturn<List<Class${at}>> {\n${members.join('\n')}\n} }`
  })
  return classes.join('\n')
}
