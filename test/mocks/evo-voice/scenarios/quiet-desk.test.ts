import { expect, test } from 'vitest'
import { sessionState } from '#behaviour/evo-voice/session-state.ts'
import { quietDesk } from '#mocks/evo-voice/scenarios/quiet-desk.ts'
import { sessionsOf } from '../begun.ts'

test('one call goes on, and nothing rings or waits', () => {
  const sessions = sessionsOf(quietDesk)
  expect(sessions.map(sessionState).filter((state) => state !== 'ended')).toEqual(['connected'])
  expect(sessions.length).toBeGreaterThan(3)
  expect(sessions.filter(({ unpublished }) => unpublished?.due)).toEqual([])
})
