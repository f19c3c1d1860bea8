/** A world's clock, as a test steers it. */

import type { ClockView } from '#mocks/sandbox/steering/routes/clock-view.ts'
import type { Connection } from './connection.ts'

/** The clock of a world at the other end of HTTP. Whatever was due has happened when a call resolves. */
export interface SteeredClock {
  state(): Promise<ClockView>
  /** Goes to a moment (ISO 8601 with its zone); an earlier one takes back what happened since. */
  set(moment: string | Date): Promise<ClockView>
  /** Goes on by milliseconds, or by a length such as `30s`, `5m` or `-1h`. */
  step(length: number | string): Promise<ClockView>
  freeze(): Promise<ClockView>
  /** Runs as a real clock, or this many times as fast. */
  run(rate?: number): Promise<ClockView>
}

/** Steers a clock. */
export function steerClock({ ask }: Connection): SteeredClock {
  const move = (body: unknown) => ask<ClockView>('PATCH', '/world/clock', body)
  return {
    state: () => ask('GET', '/world/clock'),
    set: (moment) => move({ set: moment }),
    step: (step) => move({ step }),
    freeze: () => move({ freeze: true }),
    run: (rate) => move({ run: true, rate }),
  }
}
