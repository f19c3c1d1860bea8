import { expect, test } from 'vitest'
import { notRouted, unanswered, writeResponse } from '#servicestack/http/answering/write-response.ts'
import { documented } from '#servicestack/http/profiles.ts'

const names = (response: { headers: readonly (readonly [string, string])[] }) =>
  response.headers.map(([name]) => name).join(' ')

test('an answer has its header lines in the order of a real server', () => {
  const response = writeResponse(
    {
      status: 401,
      reason: 'Invalid Username or Password',
      content: { type: 'application/jsv', body: '{a:b}' },
      cookies: ['ss-id=a', 'ss-pid=b'],
      challenge: 'credentials realm="/auth/credentials"',
    },
    documented,
  )
  expect(response).toEqual({
    status: 401,
    reason: 'Invalid Username or Password',
    headers: [
      ['Content-Type', 'application/jsv'],
      ['Server', 'Kestrel'],
      ['Set-Cookie', 'ss-id=a'],
      ['Set-Cookie', 'ss-pid=b'],
      ['Vary', 'Accept'],
      ['WWW-Authenticate', 'credentials realm="/auth/credentials"'],
      ['X-Powered-By', documented.poweredBy],
    ],
    body: '{a:b}',
  })
})

test('an answer without a body says so, but not a 204', () => {
  const answer = { reason: '', cookies: [] }
  expect(names(writeResponse({ ...answer, status: 401 }, documented))).toBe('Content-Length Server Vary X-Powered-By')
  expect(names(writeResponse({ ...answer, status: 204 }, documented))).toBe('Server Vary X-Powered-By')
})

test('an answer in a type that nobody can write has the type and no body', () => {
  const response = writeResponse(
    {
      status: 405,
      reason: 'Method Not Allowed',
      content: { type: 'text/plain', body: '', isMeasured: true },
      cookies: [],
    },
    documented,
  )
  expect(response.headers.slice(0, 2)).toEqual([
    ['Content-Length', '0'],
    ['Content-Type', 'text/plain'],
  ])
})

test('a path that is nobody’s is answered by the web server underneath', () => {
  expect(notRouted(documented)).toMatchObject({ status: 404, reason: 'Not Found', body: '' })
  expect(names(notRouted(documented))).toBe('Content-Length Server')
})

test('an Accept header without a word in it is answered by the web server underneath', () => {
  expect(unanswered(documented)).toMatchObject({ status: 200, reason: 'OK', body: '' })
  expect(names(unanswered(documented))).toBe('Content-Length Server')
})
