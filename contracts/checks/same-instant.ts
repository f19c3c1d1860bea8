/** Compares dates that the formats spell differently. */

const inJson = /^\/Date\((-?\d+)([+-]\d{4})?\)\/$/
const inJsv = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d(?:\.\d{1,3})?)\d*(Z|[+-]\d\d:\d\d)?)?$/

/**
 * Says whether one text is a .NET date as JSON writes it and the other the same date as JSV does:
 * `/Date(1704164645000)/` is `2024-01-02T03:04:05Z`. Where only one of them names its zone, the clocks are compared.
 */
export function isSameInstant(one: string, other: string): boolean {
  return matches(one, other) || matches(other, one)
}

function matches(json: string, jsv: string): boolean {
  const [, milliseconds, offset] = inJson.exec(json) ?? []
  const [, date, time = '00:00:00', zone] = inJsv.exec(jsv) ?? []
  if (milliseconds === undefined || date === undefined) return false
  const instant = Number(milliseconds)
  const clock = Date.parse(`${date}T${time}Z`)
  return instant === clock - offsetOf(zone) || instant + offsetOf(offset) === clock
}

/** Returns the offset of a zone in milliseconds: `+0200`, `-03:30`; none and `Z` are zero. */
function offsetOf(zone: string | undefined): number {
  const [, sign, hours, rest] = /^([+-])(\d\d):?(\d\d)$/.exec(zone ?? '') ?? []
  const total = Number(hours ?? 0) * 60 + Number(rest ?? 0)
  return (sign === '-' ? -total : total) * 60_000
}
