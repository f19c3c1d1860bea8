import { expect, test } from 'vitest'
import { forbidden } from '#mocks/engine/answering/forbidden.ts'
import { readTarget } from '#servicestack/http/target.ts'

/** Recorded: auth/report/agent; that the query is decoded and joined was read in the servers' code. */
test.each([
  ['/reports?name=x', 'Request.PathInfo: /reports\r\nRequest.QueryString: name=x'],
  ['/reports?name=%3Cb%3E&Name=y', 'Request.PathInfo: /reports\r\nRequest.QueryString: name=<b>,y'],
  ['/sessions/S1/hold.jsv', 'Request.PathInfo: /sessions/S1/hold.jsv\r\nRequest.QueryString: '],
])('%s is forbidden in plain text', (path, want) => {
  const { status, reason, content } = forbidden('Invalid Role', {
    request: { method: 'GET' },
    target: readTarget(path),
  })
  expect([status, reason, content?.type]).toEqual([403, 'Invalid Role', 'text/plain'])
  expect(content?.body).toBe(`Forbidden\r\n\r\nRequest.HttpMethod: GET\r\n${want}\r\n\r\n`)
})
