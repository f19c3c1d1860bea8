import { expect, test } from 'vitest'
import { thousandSessions } from '#mocks/evo-voice/scenarios/thousand-sessions.ts'
import { beganAt, sessionsOf } from '../begun.ts'

const sessions = sessionsOf(thousandSessions)
const fifteenDaysAgo = new Date(beganAt - 15 * 86_400_000).toISOString()

test('there are a thousand over five weeks, the latest first, and more than half lie in the archive', () => {
  const begins = sessions.map(({ dateCreated }) => dateCreated ?? '')
  expect(begins).toHaveLength(1000)
  expect(begins.toSorted().toReversed()).toEqual(begins)
  expect(begins.filter((date) => date < fifteenDaysAgo).length).toBeGreaterThan(500)
  expect(Date.parse(begins.at(-1) ?? '')).toBeGreaterThan(beganAt - 36 * 86_400_000)
})

test('eight are live, all of this hour', () => {
  const live = sessions.filter(({ ended }) => !ended).map(({ dateCreated }) => Date.parse(dateCreated ?? ''))
  expect(live).toHaveLength(8)
  expect(Math.min(...live)).toBeGreaterThan(beganAt - 3_600_000)
})

test('there is something for each filter: accounts, channels, directions, outcomes', () => {
  for (const member of ['accountId', 'channel', 'direction', 'outcome', 'customerId', 'endpointId'] as const) {
    expect(new Set(sessions.map((session) => session[member])).size, member).toBeGreaterThan(1)
  }
})
