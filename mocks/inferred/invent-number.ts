/** Invents the number of a member: believable by its name, within its type and its rules. */

import type { Chance } from '#mocks/world/invention.ts'
import type { Scalar } from '#servicestack/model/type-reference.ts'
import type { About } from './about.ts'
import { boundsOf } from './bounds-of.ts'
import { numberRange } from './number-ranges.ts'

/** The integers of .NET with what they hold; of 64 bits as much as a JavaScript number does. */
const integers: Readonly<Partial<Record<Scalar, readonly [least: number, most: number]>>> = {
  sbyte: [-128, 127],
  byte: [0, 255],
  short: [-32_768, 32_767],
  ushort: [0, 65_535],
  int: [-2_147_483_648, 2_147_483_647],
  uint: [0, 4_294_967_295],
  long: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  ulong: [0, Number.MAX_SAFE_INTEGER],
}

/** Returns a number; whether it has a fraction, its type says, or its name where TypeScript knew no more. */
export function inventNumber(scalar: Scalar, about: About, chance: Chance): number {
  const range = numberRange(about.words)
  const limits = integers[scalar]
  if (limits === undefined && (scalar !== 'number' || range.isMoney)) return fraction(about, range, chance)
  const [lowest, highest] = limits ?? [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]
  const rules = boundsOf(about.rules, 1)
  const outer = { least: Math.max(lowest, Math.ceil(rules.least)), most: Math.min(highest, Math.floor(rules.most)) }
  const { least, most } = within(range, outer)
  return Math.min(most, Math.floor(least + unit(chance) * (most - least + 1)))
}

function fraction(about: About, range: Interval, chance: Chance): number {
  const { least, most } = within(range, boundsOf(about.rules, 0.01))
  const value = least + unit(chance) * (most - least)
  const rounded = Math.round(value * 100) / 100
  return rounded >= least && rounded <= most ? rounded : value
}

/** From 0 to 1; faker's own ranges refuse bounds that lie too close together or too far away. */
function unit({ number }: Chance): number {
  return number.float({ min: 0, max: 1 })
}

interface Interval {
  readonly least: number
  readonly most: number
}

/** What is believable, as far as it is allowed; otherwise what is allowed, near its finite end. */
function within(believable: Interval, allowed: Interval): Interval {
  const least = Math.max(believable.least, allowed.least)
  const most = Math.min(believable.most, allowed.most)
  if (least <= most) return { least, most }
  if (allowed.least > allowed.most) return { least: allowed.least, most: allowed.least }
  return believable.most < allowed.least
    ? { least: allowed.least, most: Math.min(allowed.most, allowed.least + 99) }
    : { least: Math.max(allowed.least, allowed.most - 99), most: allowed.most }
}
