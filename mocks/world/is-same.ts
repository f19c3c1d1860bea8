/** Tells whether two plain values say the same. */

/** Whether two values are the same JSON, the order of members included; a member that is undefined counts as absent. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const ours = definedEntries(one)
  const theirs = definedEntries(other)
  return (
    ours.length === theirs.length &&
    ours.every(([name, value], place) => theirs[place]?.[0] === name && isSame(value, theirs[place][1]))
  )
}

function definedEntries(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, member]) => member !== undefined)
}
