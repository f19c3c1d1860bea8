/** How much is measured of worlds: the whole of it, or with `--quick` a rough part. */

import { processorTime } from '../time-in-turns.mjs'

// everything here is work of this process: what else the machine does is no part of it
const clock = processorTime

const whole = {
  byId: { sizes: [100, 1_000, 10_000, 100_000], rounds: 11, milliseconds: 60, warmUp: 300, clock },
  page: { sizes: [100, 100_000], rounds: 7, milliseconds: 200, warmUp: 600, clock },
  beginnings: { sizes: [100, 1_000], rounds: 15 },
  worlds: { count: 10_000, rounds: 11, milliseconds: 400, warmUp: 3_000, clock },
  holds: 100_000,
  stores: { sizes: [100, 1_000, 10_000, 100_000], rounds: 5, milliseconds: 100, warmUp: 200, clock },
}

const quick = {
  byId: { sizes: [100, 10_000], rounds: 5, milliseconds: 30, warmUp: 100, clock },
  page: { sizes: [100, 10_000], rounds: 3, milliseconds: 100, warmUp: 200, clock },
  beginnings: { sizes: [100, 1_000], rounds: 5 },
  worlds: { count: 1_000, rounds: 5, milliseconds: 100, warmUp: 500, clock },
  holds: 10_000,
  stores: { sizes: [1_000], rounds: 3, milliseconds: 50, warmUp: 100, clock },
}

/** Milliseconds are those of one round of one contestant, at work, sizes those of worlds in sessions. */
export const plan = process.argv.includes('--quick') ? quick : whole
