import { expect, test } from 'vitest'
import { showSession } from '#behaviour/evo-voice/show-session.ts'
import { sampleSession } from './sample-session.ts'

function withEntries(count: number) {
  const log = [...Array(count).keys()].map((number) => ({ date: '2026-01-02T03:04:05Z', message: String(number) }))
  return { ...sampleSession, log }
}

test.each([0, 1, 50])('a session of %i entries is shown as it is', (count) => {
  const session = withEntries(count)
  expect(showSession(session)).toBe(session)
})

test('of a longer log the newest 50 entries are shown, and all else as it is', () => {
  const session = withEntries(51)
  expect(showSession(session)).toEqual({ ...session, log: session.log.slice(1) })
})

test('a session without a log is shown as it is', () => {
  const session = { ...sampleSession, log: null }
  expect(showSession(session)).toBe(session)
})
