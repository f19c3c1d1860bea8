import { expect, test } from 'vitest'
import { preflight } from '#mocks/engine/preflight.ts'
import { profiles, withCors } from '#servicestack/http/profiles.ts'
import { headerLines } from '#servicestack/http/wire-request.ts'

const plain = profiles['servicestack-8.6']
const asked = (method: string) => ({
  method,
  target: '/nope',
  headers: headerLines([]),
  body: new Uint8Array(),
  isLocal: true,
})

test('OPTIONS is answered on any path, without cookies (cors/preflight-hold, cors/options-star)', () => {
  const answer = preflight(asked('OPTIONS'), withCors(plain))
  expect([answer?.status, answer?.headers.map(([name]) => name)]).toEqual([
    200,
    [
      ...['Content-Length', 'Server', 'Access-Control-Allow-Headers', 'Access-Control-Allow-Methods'],
      ...['Access-Control-Allow-Origin', 'Access-Control-Max-Age', 'Vary', 'X-Powered-By'],
    ],
  ])
})

test('other verbs, and servers without CORS, go their way', () => {
  expect([preflight(asked('GET'), withCors(plain)), preflight(asked('OPTIONS'), plain)]).toEqual([undefined, undefined])
})
