/** Reads a length of time that a steering call names. */

import { refuseMember } from './refuse-member.ts'

/** Returns milliseconds for a number of them, or for a text such as `30s`, `1.5h` or `-2m`. */
export function readLength(name: string, value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value
  const [, count, unit] = /^([+-]?\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(typeof value === 'string' ? value : '') ?? []
  const milliseconds = units.get(unit ?? '')
  if (milliseconds !== undefined) return Number(count) * milliseconds
  throw refuseMember(name, 'is no length of time. Write milliseconds, or a text such as "30s", "5m", "-1h" or "2d"')
}

const units: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
])
