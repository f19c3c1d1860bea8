/** Lines of routes. */

import { expect, test } from 'vitest'
import { splitLines } from '#servicestack/import/page-line.ts'
import { readRoutes } from '#servicestack/import/read-routes.ts'

test.each([
  { given: 'POST/sessions/{sessionId}/hold', want: { path: '/sessions/{sessionId}/hold', verbs: ['POST'] } },
  { given: 'POST,PUT/clinics', want: { path: '/clinics', verbs: ['POST', 'PUT'] } },
  { given: 'GET, OPTIONS\t/ping', want: { path: '/ping', verbs: ['GET', 'OPTIONS'] } },
  { given: 'All Verbs/reports/{ReportPath*}', want: { path: '/reports/{ReportPath*}', verbs: [] } },
  { given: 'PATCHY/tasks/{TaskId}', want: { path: '/tasks/{TaskId}', verbs: ['PATCHY'] } },
  { given: 'GET/', want: { path: '/', verbs: ['GET'] } },
])('$given is one route', ({ given, want }) => {
  expect(readRoutes(splitLines(given), undefined)).toEqual({ routes: [want], notes: [] })
})

test('a summary glued to the path of the sample request is left out with a note', () => {
  const line = 'POST/visits/{VisitId}/cancelFor clients without DELETESame effect'
  expect(readRoutes(splitLines(line), '/visits/{VisitId}/cancel')).toEqual({
    routes: [{ path: '/visits/{VisitId}/cancel', verbs: ['POST'] }],
    notes: [
      {
        code: 'route-text-left-out',
        line: 1,
        message: '"For clients without DELETESame effect" in the list of routes is neither verb nor path: left out.',
      },
    ],
  })
})

test('a summary glued to another path is cut where its first capital stands', () => {
  const { routes } = readRoutes(splitLines('GET/visits/{VisitId}/cancelFor all clients'), '/other')
  expect(routes).toEqual([{ path: '/visits/{VisitId}/cancel', verbs: ['GET'] }])
})

test('a line that is no route beside one that is gets a note', () => {
  const { routes, notes } = readRoutes(splitLines('GET/berths\nsecond line of its notes'), undefined)
  expect(routes).toHaveLength(1)
  expect(notes).toMatchObject([{ code: 'route-text-left-out', line: 2 }])
})

test('no line is no route, and that is no mistake', () => {
  expect(readRoutes([], undefined)).toEqual({ routes: [], notes: [] })
})
