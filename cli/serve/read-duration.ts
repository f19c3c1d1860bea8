/** Reads the value of an option that says how long. */

import { UsageError } from '../usage-error.ts'

const milliseconds: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** Returns the milliseconds of `30s`, `15m`, `2h` or `7d`; anything else is a usage error that names the option. */
export function readDuration(option: string, text: string): number {
  const [, count, unit = ''] = /^(\d{1,6})([smhd])$/.exec(text) ?? []
  const value = Number(count) * (milliseconds[unit] ?? Number.NaN)
  if (value > 0) return value
  throw new UsageError(`${option} ${JSON.stringify(text)} says not how long. Write something like 30s, 15m, 2h or 7d.`)
}
