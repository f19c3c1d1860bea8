import { expect, test } from 'vitest'
import { newSessionId } from '#mocks/evo-voice/services/new-session-id.ts'
import { createWorld } from '#mocks/world/create-world.ts'
import { deskWorld } from './desk.ts'

const cause = { what: 'test', by: 'test' }

test('ids depend on the seed and on what has happened, not on chance', () => {
  const [world, other] = [deskWorld(), deskWorld()]
  expect(newSessionId(world)).toBe(newSessionId(other))
  expect(newSessionId(world)).toMatch(/^S[0-9A-F]{16}$/)
  const before = newSessionId(world)
  world.act(() => world.collection('sessions').remove('S1001', cause))
  expect(newSessionId(world)).not.toBe(before)
  world.undo()
  expect(newSessionId(world)).toBe(before)
})

test('an id that is taken is not given again', () => {
  const world = createWorld({ seed: 1, now: () => 0 })
  const taken = newSessionId(world)
  world.collection('sessions').plant(taken, () => ({ id: taken }))
  expect(newSessionId(world)).not.toBe(taken)
})
