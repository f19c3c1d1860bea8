/** Reads a duration of XML Schema. */

import { pad } from '#servicestack/text/scalars/pad.ts'

const form =
  /^(-?)P(?=[\dT])(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d+))?S)?)?$/

/** Returns the span as values hold it, `1.02:03:04.5000000`; a year has 365 days for .NET, a month 30. */
export function readDuration(text: string): string | undefined {
  const [whole, sign, years = 0, months = 0, days = 0, hours = 0, minutes = 0, seconds = 0, fraction = ''] =
    form.exec(text) ?? []
  if (whole === undefined) return undefined
  const ofDays = BigInt(years) * 365n + BigInt(months) * 30n + BigInt(days)
  const total = ((ofDays * 24n + BigInt(hours)) * 60n + BigInt(minutes)) * 60n + BigInt(seconds)
  const ticks = total * 10_000_000n + BigInt(fraction.slice(0, 7).padEnd(7, '0'))
  if (ticks >= 2n ** 63n) return undefined
  const rest = ticks % 10_000_000n
  const [day, hour, minute, second] = [total / 86_400n, (total / 3_600n) % 24n, (total / 60n) % 60n, total % 60n]
  const clock = `${pad(hour)}:${pad(minute)}:${pad(second)}${rest ? `.${pad(rest, 7)}` : ''}`
  return `${sign && ticks ? '-' : ''}${day ? `${day}.` : ''}${clock}`
}
