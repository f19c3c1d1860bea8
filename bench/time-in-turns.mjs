/** Times calls in short rounds that take turns, so that a slow moment of the machine meets all contestants. */

/**
 * Warms up and times contestants. Each is `{ run }`, one call, or `{ repeat }`, which makes so many calls and may be
 * asynchronous. Returns the milliseconds of one call, by contestant and round; `milliseconds` is the length of a round.
 * The clock may be that of the processor: it stands still while the machine does something else.
 */
export async function timeInTurns(contestants, { rounds, milliseconds, warmUp, clock = wallTime }) {
  const repeats = contestants.map(({ run, repeat = timesOf(run) }) => repeat)
  // what the others teach the compiler would slow down those who were warm before, so that all are warmed up twice
  const calls = []
  for (const repeat of [...repeats, ...repeats])
    calls.push(await callsPerRound(repeat, milliseconds, warmUp / 2, clock))
  const times = contestants.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      // each round begins with another one
      const position = (round + turn) % contestants.length
      times[position].push(await timeOfOne(repeats[position], calls[repeats.length + position], clock))
    }
  }
  return times
}

/** Milliseconds of this process at work, all of its threads together. */
export function processorTime() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

function wallTime() {
  return performance.now()
}

function timesOf(run) {
  return (calls) => {
    for (let call = 0; call < calls; call++) run()
  }
}

/** Warms up, and returns how many calls fill a round. */
async function callsPerRound(repeat, milliseconds, warmUp, clock) {
  const start = clock()
  let calls = 0
  let batch = 1
  while (clock() - start < warmUp) {
    await repeat(batch)
    calls += batch
    // the clock must not be what is measured
    if ((clock() - start) / calls < 0.01) batch = Math.min(1_000, 2 * batch)
  }
  const spent = clock() - start
  return Math.max(1, Math.round((calls * milliseconds) / spent))
}

async function timeOfOne(repeat, calls, clock) {
  const start = clock()
  await repeat(calls)
  return (clock() - start) / calls
}
