/** Reads a moment that a steering call names. */

import { refuseMember } from './refuse-member.ts'

/** Returns the milliseconds since 1970 of an ISO 8601 date; one with a time of day tells its zone, for machines differ in theirs. */
export function readMoment(name: string, value: unknown): number {
  const moment = typeof value === 'string' && isoDate.test(value) ? Date.parse(value) : Number.NaN
  if (!Number.isNaN(moment)) return moment
  throw refuseMember(name, 'is no ISO 8601 date with its zone. Write one such as "2026-01-02T03:04:05Z"')
}

const isoDate = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/
