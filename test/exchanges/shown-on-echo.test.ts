/** Holds HoldSession to rules that were recorded on operations whose types our model cannot hold yet. */

import { expect, test } from 'vitest'
import { createEngine } from '#mocks/engine/engine.ts'
import { headerLines } from '#servicestack/http/wire-request.ts'
import { recordedApi } from './api/recorded-api.ts'

const basic: [string, string] = ['Authorization', `Basic ${btoa('agent:p@ss')}`]
const json: [string, string] = ['Accept', 'application/json']

/** Sends one request and says what came of it. */
function hold(headers: readonly [string, string][], text: string) {
  const world = recordedApi.createWorld({ seed: 1, now: () => 0 })
  const body = new TextEncoder().encode(text)
  const lines = headerLines([basic, ...headers])
  const engine = createEngine(recordedApi, world)
  const answer = engine({ method: 'POST', target: '/sessions/S1/hold', headers: lines, body, isLocal: true })
  return { answer, session: world.collection('sessions').get('S1') }
}

test('an empty Accept header is answered with nothing, and nothing has run (negotiate/echo/accept-empty)', () => {
  const { answer, session } = hold([['Accept', '']], '')
  expect(answer).toMatchObject({ status: 200, reason: 'OK', body: '' })
  expect(answer.headers).toEqual([
    ['Content-Length', '0'],
    ['Server', 'Kestrel'],
  ])
  expect(session).toMatchObject({ callState: 'Connected' })
})

test('two Content-Type lines make a body unreadable (bind/headers/two-content-types)', () => {
  const types: [string, string][] = [
    ['Content-Type', 'application/json'],
    ['Content-Type', 'text/jsv'],
  ]
  const { answer, session } = hold([...types, json, ['Content-Length', '16']], '{"callSid":"CA9"}')
  expect(answer.status).toBe(200)
  expect(session).toMatchObject({ callState: 'Hold', callSid: 'CA1' })
})

test('a chunked form is read, other than a chunked JSON body (bind/body/chunked-form)', () => {
  const chunked: [string, string] = ['Transfer-Encoding', 'chunked']
  const form = hold([['Content-Type', 'application/x-www-form-urlencoded'], json, chunked], 'callSid=CA9')
  expect(form.session).toMatchObject({ callSid: 'CA9' })
  const body = hold([['Content-Type', 'application/json'], json, chunked], '{"callSid":"CA9"}')
  expect(body.session).toMatchObject({ callSid: 'CA1' })
})

test('where nothing can be written the service has run all the same (flow/unserialisable-type-still-runs)', () => {
  const { answer, session } = hold(
    [
      ['Content-Type', 'text/plain'],
      ['Accept', '*/*'],
    ],
    'x',
  )
  expect(answer).toMatchObject({ status: 405, reason: 'Method Not Allowed', body: '' })
  expect(session).toMatchObject({ callState: 'Hold' })
})
