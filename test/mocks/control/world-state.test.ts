import { expect, test } from 'vitest'
import { worldState } from '#mocks/control/world-state.ts'

test('collections are put into a member of their own', () => {
  const head = { seed: 1, now: 'now', scenario: '', clock: { now: 'now', rate: 1 }, journal: [], journalCount: 0 }
  expect(worldState({ ...head, doors: [{ id: 'D1' }] })).toEqual({ ...head, collections: { doors: [{ id: 'D1' }] } })
})
