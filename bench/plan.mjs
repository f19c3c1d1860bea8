/** How long everything is measured: the whole of it, or with `--quick` a rough part. */

const whole = {
  standIn: { rounds: 8, seconds: 1.5, warmUp: 2 },
  peers: { rounds: 5, seconds: 1, warmUp: 1.5 },
  flatness: { rounds: 6, seconds: 1.2, warmUp: 1.5 },
  heap: [20_000, 40_000, 60_000],
  starts: 9,
}

const quick = {
  standIn: { rounds: 3, seconds: 0.4, warmUp: 0.6 },
  peers: { rounds: 3, seconds: 0.4, warmUp: 0.4 },
  flatness: { rounds: 3, seconds: 0.4, warmUp: 0.6 },
  heap: [20_000, 26_000],
  starts: 3,
}

/** Seconds are those of one round of one server; `heap` says after how many holds the heap is measured. */
export const plan = process.argv.includes('--quick') ? quick : whole
