import { expect, test } from 'vitest'
import { firstLiveDay, isArchived } from '#mocks/evo-voice/services/archive.ts'
import { keptSessions } from '#mocks/evo-voice/services/kept-sessions.ts'
import { beganAt, callOf, deskWorld } from './desk.ts'

const day = 24 * 60

test('the first live day lies fifteen days back', () => {
  expect(firstLiveDay(beganAt)).toBe('2026-03-05')
  expect(firstLiveDay(beganAt - day * 60_000)).toBe('2026-03-04')
})

test.each([
  { name: 'over since yesterday', plot: { state: 'ended', minutesAgo: day }, want: false },
  { name: 'of the first live day', plot: { state: 'ended', minutesAgo: 15 * day + 700 }, want: false },
  { name: 'of the day before it', plot: { state: 'ended', minutesAgo: 15 * day + 721 }, want: true },
  { name: 'that goes on, however old', plot: { state: 'connected', minutesAgo: 40 * day }, want: false },
] as const)('a session $name is archived: $want', ({ plot, want }) => {
  const [session] = keptSessions(callOf(deskWorld([plot]))).all()
  expect(session && isArchived(session, firstLiveDay(beganAt))).toBe(want)
})
