import { expect, test } from 'vitest'
import { turnAway } from '#mocks/engine/answering/turn-away.ts'
import type { Play } from '#mocks/engine/play.ts'
import { prepareSetting } from '#mocks/engine/setting.ts'
import { setStage } from '#mocks/engine/stage.ts'
import type { RouteMatch } from '#servicestack/http/routing/route-match.ts'
import { readSessionKeys } from '#servicestack/http/sessions/session-keys.ts'
import { readTarget } from '#servicestack/http/target.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import { smallApi, wireRequest } from '../small-api.ts'

const stage = setStage(prepareSetting(smallApi), smallApi.createWorld({ seed: 1, now: () => 0 }))
const [operation] = smallApi.model.operations
if (!operation) throw new Error('The small API has no operations')
const request = wireRequest('/doors/D1/open?x=1')
const match: RouteMatch = { operation, pathValues: [], via: 'route' }
const negotiated = { format: 'jsv', contentType: 'text/jsv' } as const
const play: Play = {
  request,
  target: readTarget(request.target),
  match,
  operation,
  negotiated,
  session: readSessionKeys(request),
  presentation: {},
}

function cookiesOf(response: WireResponse): string[] {
  return response.headers.filter(([name]) => name === 'Set-Cookie').map(([, line]) => line.split('=')[0] ?? '')
}

test('the challenge is empty and hands out ss-pid first', () => {
  const answer = turnAway({ kind: 'refused', why: 'unauthenticated' }, play, stage)
  expect([answer.status, answer.body, cookiesOf(answer)]).toEqual([401, '', ['ss-pid', 'ss-id']])
  expect(answer.headers).toContainEqual(['Content-Length', '0'])
})

test.each([
  { why: 'unauthenticated', status: 401, reason: 'Unauthorized' },
  { why: 'bad-credentials', status: 401, reason: 'Invalid Username or Password' },
  { why: 'malformed', status: 400, reason: 'Bad Request' },
  { why: 'role', status: 403, reason: 'Invalid Role' },
  { why: 'permission', status: 403, reason: 'Invalid Permission' },
] as const)('a caller turned away as $why sees $status $reason', ({ why, status, reason }) => {
  expect(turnAway({ kind: 'refused', why }, play, stage)).toMatchObject({ status, reason })
})

test('the 403 repeats the request in plain text with CRLF', () => {
  expect(turnAway({ kind: 'refused', why: 'role' }, play, stage).body).toBe(
    'Forbidden\r\n\r\nRequest.HttpMethod: POST\r\nRequest.PathInfo: /doors/D1/open\r\nRequest.QueryString: x=1\r\n\r\n',
  )
})

test('a person is sent to the login page and told the challenge all the same', () => {
  const person: Play = { ...play, negotiated: { format: 'html', contentType: 'text/html' } }
  const answer = turnAway({ kind: 'refused', why: 'unauthenticated' }, person, stage)
  expect([answer.status, answer.reason]).toEqual([302, 'Found'])
  const location = 'http://localhost/login?redirect=http%3a%2f%2flocalhost%2fdoors%2fD1%2fopen%3fx%3d1'
  expect(answer.headers).toContainEqual(['Location', location])
  expect(answer.headers).toContainEqual(['WWW-Authenticate', 'credentials realm="/auth/credentials"'])
})
