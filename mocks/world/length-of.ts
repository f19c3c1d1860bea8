/** Reads lengths of time as people write them. */

const units: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
])

/** Returns the milliseconds of a text such as `30s`, `1.5h` or `-2m`; undefined for any other. */
export function lengthOf(text: string): number | undefined {
  const [, count, unit = ''] = /^([+-]?\d{1,12}(?:\.\d{1,6})?)(ms|s|m|h|d)$/.exec(text) ?? []
  const milliseconds = units.get(unit)
  return milliseconds === undefined ? undefined : Number(count) * milliseconds
}
