import { expect, test } from 'vitest'
import type { Play } from '#mocks/engine/play.ts'
import { setStage } from '#mocks/engine/stage.ts'
import {
  challenged,
  writeBindingError,
  writeDto,
  writeOutcome,
  writeRefusal,
  writeTurnedAway,
} from '#mocks/engine/write.ts'
import { serviceRefusal } from '#servicestack/http/refusal.ts'
import { readTarget } from '#servicestack/http/target.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import { smallApi, wireRequest } from './small-api.ts'

const stage = setStage(smallApi, smallApi.createWorld({ seed: 1, now: () => 0 }))
const [operation] = smallApi.model.operations
if (!operation) throw new Error('The small API has no operations')
const request = wireRequest('/doors/D1/open?x=1')
const negotiated = { format: 'jsv', contentType: 'text/jsv' } as const
const play: Play = { request, target: readTarget(request.target), operation, negotiated }
const refusal = serviceRefusal(409, 'Conflict', 'It is locked')

function cookiesOf(response: WireResponse): string[] {
  return response.headers.filter(([name]) => name === 'Set-Cookie').map(([, line]) => line.split('=')[0] ?? '')
}

test('a response DTO is written in the negotiated format with the given cookies', () => {
  const answer = writeDto({ by: 'ann' }, ['a=b'], play, stage)
  expect([answer.status, answer.body, cookiesOf(answer)]).toEqual([200, '{by:ann}', ['a']])
  expect(answer.headers[0]).toEqual(['Content-Type', 'text/jsv'])
})

test('a refusal of the service keeps its status and its code as the reason phrase', () => {
  const answer = writeOutcome({ kind: 'refused', refusal }, { kind: 'open', isBasic: false }, play, stage)
  expect([answer.status, answer.reason, cookiesOf(answer)]).toEqual([409, 'Conflict', ['ss-id', 'ss-pid']])
  expect(answer.body).toBe('{responseStatus:{errorCode:Conflict,message:It is locked,errors:[]}}')
  expect(writeRefusal(refusal, [], play, stage).body).toBe(answer.body)
})

test('a binding error has no cookies', () => {
  expect(cookiesOf(writeBindingError(refusal, play, stage))).toEqual([])
})

test('the challenge is empty and hands out ss-pid first', () => {
  const answer = challenged(play, stage)
  expect([answer.status, answer.body, cookiesOf(answer)]).toEqual([401, '', ['ss-pid', 'ss-id']])
  expect(answer.headers).toContainEqual(['Content-Length', '0'])
})

test.each([
  { why: 'unauthenticated', status: 401, reason: 'Unauthorized' },
  { why: 'bad-credentials', status: 401, reason: 'Invalid Username or Password' },
  { why: 'malformed', status: 400, reason: 'Bad Request' },
  { why: 'role', status: 403, reason: 'Invalid Role' },
] as const)('a caller turned away as $why sees $status $reason', ({ why, status, reason }) => {
  expect(writeTurnedAway({ kind: 'refused', why }, play, stage)).toMatchObject({ status, reason })
})

test('the 403 repeats the request in plain text with CRLF', () => {
  expect(writeTurnedAway({ kind: 'refused', why: 'role' }, play, stage).body).toBe(
    'Forbidden\r\n\r\nRequest.HttpMethod: POST\r\nRequest.PathInfo: /doors/D1/open\r\nRequest.QueryString: x=1\r\n\r\n',
  )
})

test.each([
  { scalar: 'string' as const, dto: 'hello, "you"' },
  { scalar: 'bytes' as const, dto: btoa('hello, "you"') },
])('a $scalar is answered as it is', ({ scalar, dto }) => {
  const raw = { ...play, operation: { ...operation, response: { kind: 'scalar' as const, scalar } } }
  expect(writeDto(dto, [], raw, stage).body).toBe('hello, "you"')
})
