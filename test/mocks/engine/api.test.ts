import { expect, test } from 'vitest'
import { beginWorld } from '#mocks/engine/api.ts'
import { smallApi } from './small-api.ts'

test('a world that somebody has is taken as it is', () => {
  const world = smallApi.createWorld({ seed: 1, now: () => 0 })
  expect(beginWorld(smallApi, { world })).toBe(world)
})

test('otherwise a new one begins with the given seed', () => {
  expect(beginWorld(smallApi, { seed: 9, now: () => 0 }).seed).toBe(9)
})
