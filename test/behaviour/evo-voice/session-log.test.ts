import { expect, test } from 'vitest'
import type { Session, SessionLogInfo } from '#behaviour/evo-voice/session.ts'
import { logEntry, logLength, logWith, pagesWithOneMore, wholeLog } from '#behaviour/evo-voice/session-log.ts'
import { sampleSession } from './sample-session.ts'

function entry(number: number): SessionLogInfo {
  return { date: '2026-01-02T03:04:05Z', message: String(number) }
}

/** A session that has logged the numbers below `count`, one by one. */
function logged(count: number): Session {
  let session: Session = { ...sampleSession, log: null }
  for (let number = 0; number < count; number++) {
    const earlierLog = pagesWithOneMore(session)
    session = { ...session, log: logWith(session, entry(number)), ...(earlierLog && { unpublished: { earlierLog } }) }
  }
  return session
}

test.each([
  { count: 0, kept: 0, pages: 0 },
  { count: 1, kept: 1, pages: 0 },
  { count: 100, kept: 100, pages: 0 },
  { count: 101, kept: 51, pages: 1 },
  { count: 150, kept: 100, pages: 1 },
  { count: 151, kept: 51, pages: 2 },
  { count: 1000, kept: 100, pages: 18 },
])('of $count entries $kept are in the log and the rest in $pages pages of 50', ({ count, kept, pages }) => {
  const session = logged(count)
  expect(session.log?.length ?? 0).toBe(kept)
  expect(session.unpublished?.earlierLog?.length ?? 0).toBe(pages)
  expect(session.unpublished?.earlierLog?.every((page) => page.length === 50) ?? true).toBe(true)
  expect(logLength(session)).toBe(count)
})

test.each([0, 99, 101, 333])('the whole log of %i entries is all of them in order', (count) => {
  const session = logged(count)
  expect(wholeLog(session).map(({ message }) => Number(message))).toEqual([...Array(count).keys()])
  for (let number = 0; number < count; number++) expect(logEntry(session, number)?.message).toBe(String(number))
  expect(logEntry(session, count)).toBeUndefined()
})
