import { expect, test } from 'vitest'
import { listSessions } from '#mocks/evo-voice/services/list-sessions.ts'
import { ask, deskWorld } from './desk.ts'

const world = deskWorld()

test('the newest come first, those of other accounts not at all', () => {
  const own = ask(listSessions, world, { countPerPage: 3 })
  expect(own).toMatchObject({ totalCount: 10, totalPages: 4, hasMorePages: true })
  expect(own).toMatchObject({ items: [{ id: 'S1012' }, { id: 'S1002' }, { id: 'S1007' }] })
  expect(ask(listSessions, world, {}, 'admin')).toMatchObject({ totalCount: 12, totalPages: 1, hasMorePages: false })
  expect(ask(listSessions, world, {}, 'guest')).toEqual({
    items: [],
    totalCount: 0,
    totalPages: 0,
    hasMorePages: false,
  })
})

test('simplified paging counts nothing, and says whether there is more', () => {
  const request = { simplifiedPaging: true, countPerPage: 6 }
  expect(ask(listSessions, world, request)).toMatchObject({ totalCount: 0, totalPages: 0, hasMorePages: true })
  expect(ask(listSessions, world, { ...request, page: 1 })).toMatchObject({ hasMorePages: false })
  expect(ask(listSessions, world, { ...request, page: 2 })).toMatchObject({ items: [], hasMorePages: false })
})

test('all means all, on one page', () => {
  const all = ask(listSessions, world, { all: true, page: 7, countPerPage: 2 }, 'manager')
  expect(all).toMatchObject({ totalCount: 12, totalPages: 1, hasMorePages: false })
})

test('pages hold every session once', () => {
  const pages = [0, 1, 2].map((page) => ask(listSessions, world, { page, countPerPage: 4, sortField: 'channel' }))
  const ids = pages.flatMap((page) => (page as { items: { id: string }[] }).items.map(({ id }) => id))
  expect(ids).toHaveLength(10)
  expect(new Set(ids).size).toBe(10)
})

test('only here is the log told, and in full', () => {
  const changing = deskWorld()
  const sessions = changing.collection('sessions')
  const earlierLog = [Array.from({ length: 50 }, (_, index) => ({ date: '', message: `line ${index}` }))]
  const after = { ...sessions.get('S1001'), unpublished: { earlierLog } }
  changing.act(() => sessions.change('S1001', after, { what: 'test', by: 'test' }))
  const { items } = ask(listSessions, changing, { specificIds: ['S1001'] }) as { items: { log: unknown[] }[] }
  expect(items[0]?.log).toHaveLength(53)
  expect(items[0]?.log[0]).toEqual({ date: '', message: 'line 0' })
})

test.each([
  [{ page: -1 }, /'page'/],
  [{ sortField: 'members' }, /sorted by 'members'/],
  [{ startDate: '1 May' }, /'startDate'/],
])('%j is a bad request', (request, message) => {
  const answer = ask(listSessions, world, request)
  expect(answer).toMatch(/^400 BadRequest/)
  expect(answer).toMatch(message)
})
