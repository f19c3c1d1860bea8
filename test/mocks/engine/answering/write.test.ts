import { expect, test } from 'vitest'
import { writeBindingError, writeDto, writeOutcome, writeRefusal } from '#mocks/engine/answering/write.ts'
import type { Play } from '#mocks/engine/play.ts'
import { prepareSetting } from '#mocks/engine/setting.ts'
import { setStage } from '#mocks/engine/stage.ts'
import { serviceRefusal } from '#servicestack/http/answering/refusal.ts'
import { responseText } from '#servicestack/http/answering/response-text.ts'
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

test.each([
  { scalar: 'string' as const, dto: 'hello, "you"' },
  { scalar: 'bytes' as const, dto: btoa('hello, "you"') },
])('a $scalar is answered as it is', ({ scalar, dto }) => {
  const raw = { ...play, operation: { ...operation, response: { kind: 'scalar' as const, scalar } } }
  expect(responseText(writeDto(dto, [], raw, stage))).toBe('hello, "you"')
})
