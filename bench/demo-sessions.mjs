/** Sessions of the demo world, as many as a measurement needs. */

import { evoVoice } from '../dist/mocks/evo-voice/evo-voice.js'

const now = Date.UTC(2026, 0, 2, 3, 4, 5)

/** Returns so many sessions from the worlds of seed 1, 2, 3 …: the same ones whenever it is called. */
export function demoSessions(count) {
  const sessions = []
  for (let seed = 1; sessions.length < count; seed++) {
    const world = evoVoice.createWorld({ seed, now: () => now })
    sessions.push(...world.collection('sessions').all())
  }
  return sessions.slice(0, count)
}
