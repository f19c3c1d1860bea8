/** Evo Voice worlds for tests, begun at one moment by a scenario. */

import type { Session } from '#behaviour/evo-voice/session.ts'
import { sessionTimers } from '#behaviour/evo-voice/session-timers.ts'
import { demoUsers } from '#mocks/evo-voice/demo-users.ts'
import { createWorld } from '#mocks/world/create-world.ts'
import type { Scenario, World } from '#mocks/world/world.ts'

/** When they begin. */
export const beganAt = Date.parse('2026-01-02T03:04:05Z')

/** Returns a world whose clock stands still. */
export function begun(plant: Scenario, seed = 1): World {
  const opening = { name: plant.name, plant }
  return createWorld({ seed, now: () => beganAt, users: demoUsers, opening, timers: sessionTimers })
}

/** Returns the sessions of a scenario, in their order. */
export function sessionsOf(plant: Scenario, seed = 1): readonly Session[] {
  // the scenarios of Evo Voice plant nothing else there
  return begun(plant, seed).collection('sessions').all() as readonly Session[]
}
