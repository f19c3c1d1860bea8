/** A small world for tests: calls that ring for ten seconds, and a clock in the test's hand. */

import type { WorldOptions } from '#mocks/world/create-world.ts'
import type { Entity } from '#mocks/world/entity.ts'
import type { Timers } from '#mocks/world/timers.ts'
import type { Scenario } from '#mocks/world/world.ts'

/** When the desk opens: `2026-01-02T03:04:05Z`. */
export const opening = Date.parse('2026-01-02T03:04:05Z')

/** Somebody who makes changes. */
export const cause = { what: 'Hold', by: 'agent' }

/** Two calls, of which C2 rings. */
export const twoCalls: Scenario = (world) => {
  const calls = world.collection('calls')
  calls.plant('C1', () => ({ id: 'C1', state: 'connected', begun: world.startedAt, log: ['received'] }))
  const due = world.startedAt + 10_000
  calls.plant('C2', () => ({ id: 'C2', state: 'ringing', begun: world.startedAt, due, log: ['received'] }), due)
}

/** A ringing call is missed, and ten seconds later filed. */
export const ringing: Timers = {
  collection: 'calls',
  dueAt: ({ due }) => (typeof due === 'number' ? due : undefined),
  fire: (call, at) =>
    call['state'] === 'ringing'
      ? { after: { ...call, state: 'missed', due: at + 10_000 }, what: 'ring-timeout' }
      : { after: { ...without(call, 'due'), state: 'filed' }, what: 'wrap-up' },
}

/** How the desk opens; the clock stands still until it is moved. */
export const desk = {
  seed: 1,
  now: () => opening,
  at: opening,
  opening: { name: 'twoCalls', plant: twoCalls },
  timers: ringing,
} satisfies WorldOptions

function without(entity: Entity, name: string): Entity {
  return Object.fromEntries(Object.entries(entity).filter(([member]) => member !== name))
}
