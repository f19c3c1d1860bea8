/** Reads a moment that a steering call names. */

import { momentOf } from '#mocks/world/moment-of.ts'
import { refuseMember } from './refuse-member.ts'

/** Returns the milliseconds since 1970 of an ISO 8601 date; one with a time of day tells its zone. */
export function readMoment(name: string, value: unknown): number {
  const moment = typeof value === 'string' ? momentOf(value) : undefined
  if (moment !== undefined) return moment
  throw refuseMember(name, 'is no ISO 8601 date with its zone. Write one such as "2026-01-02T03:04:05Z"')
}
