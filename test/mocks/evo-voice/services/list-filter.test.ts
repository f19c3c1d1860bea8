import { expect, test } from 'vitest'
import { keptSessions } from '#mocks/evo-voice/services/kept-sessions.ts'
import { readListFilter } from '#mocks/evo-voice/services/list-filter.ts'
import { callOf, deskWorld } from './desk.ts'

const day = 24 * 60
const world = deskWorld([
  { state: 'connected', minutesAgo: 10, remarks: ['Asked for "Priority"'] },
  { state: 'ended', account: 'AC200', minutesAgo: 2 * day },
  { state: 'ended', minutesAgo: 30 * day },
])
const sessions = keptSessions(callOf(world, {}, 'manager')).all()
const [first, second, third] = sessions

test.each([
  { name: 'nothing', given: {}, want: ['S1001', 'S1002'] },
  { name: 'the archive', given: { searchArchive: true }, want: ['S1003'] },
  { name: 'an account', given: { accountIds: ['AC200'] }, want: ['S1002'] },
  { name: 'two accounts', given: { accountIds: ['AC200', 'AC100'] }, want: ['S1001', 'S1002'] },
  { name: 'an empty list', given: { accountIds: [] }, want: ['S1001', 'S1002'] },
  { name: 'a customer', given: { customerIds: [first?.customerId ?? ''] }, want: ['S1001'] },
  { name: 'an endpoint', given: { endpointIds: [second?.endpointId ?? ''] }, want: ['S1002'] },
  { name: 'ids', given: { specificIds: ['S1002', 'S1003', 'S9'] }, want: ['S1002'] },
  { name: 'ids in the archive', given: { specificIds: ['S1003'], searchArchive: true }, want: ['S1003'] },
  { name: 'the end of a number', given: { from: first?.fromAddress?.slice(-6) ?? '' }, want: ['S1001'] },
  { name: 'a number called', given: { to: second?.toAddress?.slice(2) ?? '' }, want: ['S1002'] },
  { name: 'words of a log, in any case', given: { log: '"PRIORITY"' }, want: ['S1001'] },
  { name: 'a day on', given: { startDate: '2026-03-20' }, want: ['S1001'] },
  { name: 'up to a day, which counts as a whole', given: { endDate: '2026-03-18' }, want: ['S1002'] },
  { name: 'one day', given: { startDate: '2026-03-18', endDate: '2026-03-18' }, want: ['S1002'] },
  { name: 'days the wrong way round', given: { startDate: '2026-03-20', endDate: '2026-03-18' }, want: [] },
  { name: 'two conditions', given: { accountIds: ['AC200'], log: 'priority' }, want: [] },
  { name: 'a parent that has no children', given: { parentSessionId: 'S1001' }, want: [] },
])('$name: $want', ({ given, want }) => {
  const filter = readListFilter(given, '2026-03-05')
  expect(typeof filter === 'function' && sessions.filter(filter).map(({ id }) => id)).toEqual(want)
})

test('the earlier log is searched as well, and children are found by their parent', () => {
  const earlierLog = [[{ date: '2026-03-20T11:00:00Z', message: 'Long ago' }]]
  const unpublished = { parentSessionId: 'S1001', earlierLog }
  const session = { ...(first ?? sessions[0]), unpublished } as (typeof sessions)[number]
  for (const given of [{ log: 'long AGO' }, { parentSessionId: 'S1001' }]) {
    const filter = readListFilter(given, '2026-03-05')
    expect(typeof filter === 'function' && filter(session)).toBe(true)
  }
})

test.each([{ startDate: '2026-02-30' }, { endDate: 'tomorrow' }])('%j is refused', (given) => {
  expect(readListFilter(given, '2026-03-05')).toMatchObject({ status: 400, errorCode: 'BadRequest' })
})

test('what lies in the archive lies nowhere else', () => {
  expect(third?.id).toBe('S1003')
  for (const isArchive of [true, false]) {
    const filter = readListFilter({ searchArchive: isArchive }, '2026-03-05')
    expect(typeof filter === 'function' && third && filter(third)).toBe(isArchive)
  }
})
