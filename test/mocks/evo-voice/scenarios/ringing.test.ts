import { expect, test } from 'vitest'
import { sessionState } from '#behaviour/evo-voice/session-state.ts'
import { ringing } from '#mocks/evo-voice/scenarios/ringing.ts'
import { begun, sessionsOf } from '../begun.ts'

test('calls ring for both accounts, each since another moment', () => {
  const calls = sessionsOf(ringing).filter((session) => sessionState(session) === 'ringing')
  expect(calls).toHaveLength(5)
  expect(new Set(calls.map(({ accountId }) => accountId)).size).toBe(2)
  expect(new Set(calls.map(({ dateCreated }) => dateCreated)).size).toBe(5)
})

test('each gives up when it has rung for half a minute, and was missed if it came in', () => {
  const world = begun(ringing)
  world.clock.step(30_000)
  for (const { before, after, what, at } of world.journal.events()) {
    expect(what).toBe('ring-timeout')
    expect(Date.parse(at) - Date.parse(String(before?.['dateCreated']))).toBe(30_000)
    expect(after).toMatchObject({ ended: true, wasMissed: before?.['direction'] === 'Incoming' })
  }
  expect(world.journal.count()).toBe(5)
})
