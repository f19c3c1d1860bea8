/** Loads servers one after the other in short rounds, so that a slow moment of the machine meets all of them. */

import { fire } from './fire.mjs'
import { median } from './statistics.mjs'

/**
 * Warms up and measures contestants `{ name, request }`; the first one is what the others are measured by.
 * Returns `{ name, perSecond, p99, busy, ratios, p99Ratios }[]`, the numbers of each being medians of its rounds and
 * the ratios those of each round with the first contestant's of the same round.
 */
export async function takeTurns(contestants, { rounds, seconds, warmUp }) {
  for (const { request } of contestants) await fire(request, warmUp)
  const measured = contestants.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      // each round begins with another one
      const position = (round + turn) % contestants.length
      measured[position].push(await fire(contestants[position].request, seconds))
    }
  }
  return contestants.map((contestant, position) => ({ ...contestant, ...summary(measured[position], measured[0]) }))
}

function summary(measured, first) {
  const [middle, ratios] = [{}, {}]
  for (const number of ['perSecond', 'p99', 'busy']) {
    middle[number] = median(measured.map((round) => round[number]))
    ratios[number] = measured.map((round, position) => round[number] / first[position][number])
  }
  return { ...middle, ratios: ratios.perSecond, p99Ratios: ratios.p99 }
}
