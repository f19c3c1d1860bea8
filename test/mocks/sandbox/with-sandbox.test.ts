import { expect, test } from 'vitest'
import { createEngine } from '#mocks/engine/engine.ts'
import { evoVoice } from '#mocks/evo-voice/evo-voice.ts'
import { withSandbox } from '#mocks/sandbox/with-sandbox.ts'
import { responseText } from '#servicestack/http/answering/response-text.ts'
import { headerLines } from '#servicestack/http/wire-request.ts'

function ask(target: string, { method = 'GET', isLocal = true } = {}) {
  const world = evoVoice.createWorld({ seed: 1, now: () => 0 })
  const engine = withSandbox(createEngine(evoVoice, world), world)
  const answer = engine({ method, target, headers: headerLines([]), body: new Uint8Array(), isLocal })
  return { ...answer, body: responseText(answer) }
}

test('the world is shown as JSON', () => {
  const { status, headers, body } = ask('/__understudy/world')
  expect([status, headers[0]]).toEqual([200, ['Content-Type', 'application/json; charset=utf-8']])
  const view: unknown = JSON.parse(body)
  expect(view).toMatchObject({ seed: 1, journal: [] })
  expect(Object(view).sessions).toHaveLength(12)
})

test('one entity is shown by collection and id', () => {
  expect(JSON.parse(ask('/__understudy/world/sessions/S1001').body)).toMatchObject({ id: 'S1001' })
})

test('somebody on another machine sees nothing', () => {
  const { status, body } = ask('/__understudy/world', { isLocal: false })
  expect(status).toBe(403)
  expect(body).not.toContain('S1001')
})

test.each([
  { target: '/__understudy', method: 'GET' },
  { target: '/__understudy/', method: 'GET' },
  { target: '/__understudy/world', method: 'POST' },
  { target: '/__understudy/world/sessions', method: 'GET' },
  { target: '/__understudy/world/sessions/nobody', method: 'GET' },
  { target: '/__understudy/world/nothing/S1001', method: 'GET' },
])('$method $target is a 404 that says what there is', ({ target, method }) => {
  const { status, body } = ask(target, { method })
  expect(status).toBe(404)
  expect(body).toContain('/__understudy/world')
})

test('other paths go to the engine', () => {
  expect(ask('/sessions/S1001/hold', { method: 'POST' }).status).toBe(401)
})
