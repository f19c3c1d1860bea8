import { expect, test } from 'vitest'
import { askRecorded } from '../recorded.ts'

/** Recorded: routes/types/*, routes/builtin/*. */
test.each([
  ['/types/kotlin', '200 OK', 'text/plain; charset=utf-8'],
  ['/types/js', '200 OK', 'text/javascript; charset=utf-8'],
  ['/types/go', '404 Not Found', undefined],
  ['/types/', '200 OK', 'text/html'],
  ['/metadata/app', '200 OK', 'text/html'],
  ['/metadata/app.json', '200 OK', 'application/json; charset=utf-8'],
  ['/metadata/nav.json', '200 OK', 'application/json; charset=utf-8'],
  ['/operations/metadata?format=json', '200 OK', 'application/json; charset=utf-8'],
])('%s is %s %s', (path, line, type) => {
  const seen = askRecorded()(`GET ${path}`)
  expect(seen.line).toBe(line)
  expect(seen.response.headers.find(([name]) => name === 'Content-Type')?.[1]).toBe(type)
  expect(seen.cookies.length).toBe(line === '200 OK' ? 2 : 0)
})
