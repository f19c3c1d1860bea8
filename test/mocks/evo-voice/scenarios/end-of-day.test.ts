import { expect, test } from 'vitest'
import { endOfDay } from '#mocks/evo-voice/scenarios/end-of-day.ts'
import { begun, sessionsOf } from '../begun.ts'

const sessions = sessionsOf(endOfDay)

test('one call goes on, three are written up, all others are over for good', () => {
  expect(sessions.filter(({ ended }) => !ended)).toHaveLength(1)
  expect(sessions.filter(({ unpublished }) => unpublished?.due?.what === 'wrap-up')).toHaveLength(3)
  expect(sessions).toHaveLength(40)
})

test('some were missed, some placed from here, and some were faxes', () => {
  expect(sessions.filter(({ wasMissed }) => wasMissed)).toHaveLength(9)
  expect(sessions.filter(({ direction }) => direction === 'Outgoing')).not.toEqual([])
  expect(sessions.filter(({ channel }) => channel === 'Fax')).not.toEqual([])
})

test('half a minute later the last wrap-up is over', () => {
  const world = begun(endOfDay)
  world.clock.step(30_000)
  expect(world.journal.events().map(({ what }) => what)).toEqual(['wrap-up', 'wrap-up', 'wrap-up'])
})
