/** Reads a length of time that a steering call names. */

import { lengthOf } from '#mocks/world/length-of.ts'
import { refuseMember } from './refuse-member.ts'

/** Returns milliseconds for a number of them, or for a text such as `30s`, `1.5h` or `-2m`. */
export function readLength(name: string, value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value
  const length = typeof value === 'string' ? lengthOf(value) : undefined
  if (length !== undefined) return length
  throw refuseMember(name, 'is no length of time. Write milliseconds, or a text such as "30s", "5m", "-1h" or "2d"')
}
