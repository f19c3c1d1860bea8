import { expect, test } from 'vitest'
import { keptSessions } from '#mocks/evo-voice/services/kept-sessions.ts'
import { callOf, deskWorld } from './desk.ts'

const world = deskWorld()

test.each([
  ['agent', 10],
  ['manager', 12],
  ['admin', 12],
  ['guest', 0],
])('%s sees %i of twelve sessions', (userName, count) => {
  const kept = keptSessions(callOf(world, {}, userName))
  expect(kept.all()).toHaveLength(12)
  expect(kept.seen()).toHaveLength(count)
})

test('a session is found by its id by whoever may see it', () => {
  const found = (id: string | null | undefined, userName = 'agent') =>
    keptSessions(callOf(world, {}, userName)).find(id)?.id
  expect(found('S1001')).toBe('S1001')
  expect(found('S1009')).toBeUndefined()
  expect(found('S1009', 'manager')).toBe('S1009')
  expect([found(''), found(null), found(undefined), found('S9')]).toEqual([undefined, undefined, undefined, undefined])
})
