/** Counts the members of an enum as TypeScript and C# do. */

/** Returns their numbers; one without a number (`undefined`, or no literal) follows the one before it. */
export function countMembers(written: readonly (string | undefined)[]): readonly number[] {
  let next = 0
  return written.map((text) => {
    const number = numberOf(text) ?? next
    next = number + 1
    return number
  })
}

function numberOf(text: string | undefined): number | undefined {
  const [, base, places] = /^(\d+)\s*<<\s*(\d+)$/.exec(text ?? '') ?? []
  if (base !== undefined) return Number(base) * 2 ** Number(places)
  return text !== undefined && /^-?(?:\d+|0x[\da-f]+)$/i.test(text) ? Number(text) : undefined
}
