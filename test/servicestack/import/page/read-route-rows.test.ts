/** Routes in text. */

import { expect, test } from 'vitest'
import { ImportError } from '#servicestack/import/import-error.ts'
import { readRouteRows } from '#servicestack/import/page/read-route-rows.ts'
import { splitLines } from '#servicestack/import/page-line.ts'

test.each([
  { text: 'POST\t/berths/{No}\t\t', want: { path: '/berths/{No}', verbs: ['POST'] } },
  { text: 'All Verbs\t/a\tSums up\tNotes', want: { path: '/a', verbs: [], summary: 'Sums up', notes: 'Notes' } },
  { text: 'POST,PUT/berths/{No}', want: { path: '/berths/{No}', verbs: ['POST', 'PUT'] } },
  { text: 'POST PUT/berths/{No}', want: { path: '/berths/{No}', verbs: ['POST', 'PUT'] } },
  { text: 'PATCHY/tasks/{Id}', want: { path: '/tasks/{Id}', verbs: ['PATCHY'] } },
  { text: 'All Verbs/files/{Path*}', want: { path: '/files/{Path*}', verbs: [] } },
])('"$text" is read exactly', ({ text, want }) => {
  expect(readRouteRows(splitLines(text), undefined)).toEqual({ routes: [want], tellsCells: true, notes: [] })
})

test('a summary glued to its path is told by the sample or by its blanks, and noted as inferred', () => {
  const glued = 'GET/tides/{Day}Tides of a dayDay as text'
  for (const sample of ['/tides/{Day}', undefined]) {
    const { routes, tellsCells, notes } = readRouteRows(splitLines(glued), sample)
    expect(routes).toEqual([{ path: '/tides/{Day}', verbs: ['GET'], summary: 'Tides of a day', notes: 'Day as text' }])
    expect(tellsCells).toBe(false)
    expect(notes.map(({ code }) => code)).toEqual(['route-text-inferred'])
  }
})

test('the only route that begins like the sample ends where the sample does', () => {
  const { routes } = readRouteRows(splitLines('GET/rows/{Key}a row\nGET/others'), '/rows/{Key}')
  expect(routes).toEqual([
    { path: '/rows/{Key}', verbs: ['GET'], summary: 'a row' },
    { path: '/others', verbs: ['GET'] },
  ])
})

test('cells between blanks that were tabs are told apart', () => {
  const { routes } = readRouteRows(splitLines('GET    /rows/Open    A row    by key'), '/rows')
  expect(routes).toEqual([{ path: '/rows/Open', verbs: ['GET'], summary: 'A row', notes: 'by key' }])
})

test('a route that goes on where the sample ends is no summary', () => {
  expect(readRouteRows(splitLines('GET/visits/{From}\nGET/visits'), '/visits').routes.map(({ path }) => path)).toEqual([
    '/visits/{From}',
    '/visits',
  ])
})

test('lines that are no routes are left out, and a list without any route is refused', () => {
  expect(readRouteRows(splitLines('GET/a\nhello'), undefined).notes.map(({ code }) => code)).toEqual([
    'route-text-left-out',
  ])
  expect(() => readRouteRows(splitLines('hello'), undefined)).toThrow(ImportError)
  expect(readRouteRows([], undefined).routes).toEqual([])
})
