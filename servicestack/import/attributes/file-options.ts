/** Reads the comment on top of DTO source, in C# and in TypeScript: how the source was asked for. */

/** The options by name; those at their default are there too. */
export type FileOptions = ReadonlyMap<string, string>

/** Returns the options of a file; none when it has no such comment. */
export function readFileOptions(text: string): FileOptions {
  const [, comment = ''] = /^\s*\/\*\s*Options:([\s\S]{0,20000}?)\*\//.exec(text) ?? []
  const lines = comment.split(/\r\n|\n|\r/)
  return new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^(?:\/\/)?(\w+):(.*)$/.exec(line.trim()) ?? []
      return name === undefined || value === undefined ? [] : [[name, value.trim()]]
    }),
  )
}

/** Returns the host of the server that printed the file. */
export function hostOf(options: FileOptions): string | undefined {
  const [, host] = /^https?:\/\/([^/?#\s]+)/i.exec(options.get('BaseUrl') ?? '') ?? []
  return host
}
