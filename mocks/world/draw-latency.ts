/** Draws how long an answer waits. */

import type { DrawnLatency, FixedLatency } from './fault-rule.ts'

/** A source of numbers from 0 up to 1; each draw has a number of its own, from 1. */
export type Draws = (draw: number) => number

/** Returns whole milliseconds, never outside what the latency names. */
export function drawLatency(latency: FixedLatency | DrawnLatency, draws: Draws): number {
  if ('milliseconds' in latency) return latency.milliseconds
  const { from, to, distribution = 'uniform' } = latency
  return Math.round(from + (to - from) * spread[distribution](draws))
}

/** Each gives a number from 0 to 1. */
const spread: Readonly<Record<NonNullable<DrawnLatency['distribution']>, (draws: Draws) => number>> = {
  uniform: (draws) => draws(1),
  // a decay that has come down to a fiftieth at the far end, where it is cut off
  exponential: (draws) => -Math.log(1 - draws(1) * (1 - Math.exp(-4))) / 4,
  // the mean of three even draws is a bell without tails
  normal: (draws) => (draws(1) + draws(2) + draws(3)) / 3,
}
