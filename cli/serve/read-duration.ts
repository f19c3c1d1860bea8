/** Reads the value of an option that says how long. */

import { lengthOf } from '#mocks/world/length-of.ts'
import { UsageError } from '../usage-error.ts'

/** Returns the milliseconds of `30s`, `1.5h` or `7d`; what is no length above nothing is a usage error that names the option. */
export function readDuration(option: string, text: string): number {
  const length = lengthOf(text)
  if (length !== undefined && length > 0) return length
  throw new UsageError(`${option} ${JSON.stringify(text)} says not how long. Write something like 30s, 15m, 2h or 7d.`)
}
