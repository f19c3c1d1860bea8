/** Shows a clock as steering calls tell it. */

import type { Clock } from '#mocks/world/world-clock.ts'

/** The time of a world, and how it goes. */
export interface ClockView {
  /** ISO 8601, with milliseconds. */
  readonly now: string
  /** 0 when it stands still, 1 when it runs as a real clock, 10 when it runs ten times as fast. */
  readonly rate: number
}

/** Shows where a clock is, and how it goes. */
export function clockView(clock: Clock): ClockView {
  const { at, rate } = clock.state()
  return { now: new Date(at).toISOString(), rate }
}
