/** Tells how long a plain value is as JSON without writing it. */

/** Returns about how many characters a value takes as JSON; it stops counting where the limit is reached. */
export function weighAtMost(value: unknown, limit: number): number {
  if (typeof value === 'string') return value.length + 2
  if (typeof value !== 'object' || value === null) return String(value).length
  let weight = 2
  if (Array.isArray(value)) {
    for (const item of value) {
      if (weight >= limit) return weight
      weight += 1 + weighAtMost(item, limit - weight)
    }
    return weight
  }
  for (const [name, member] of Object.entries(value)) {
    if (weight >= limit) return weight
    if (member !== undefined) weight += name.length + 4 + weighAtMost(member, limit - weight)
  }
  return weight
}
