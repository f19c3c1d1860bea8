import { expect, test } from 'vitest'
import { createEngine } from '#mocks/engine/engine.ts'
import { basic, smallApi, wireRequest } from './small-api.ts'

const json = { 'content-type': 'application/json' }

function start() {
  const world = smallApi.createWorld({ seed: 1, now: () => 0 })
  const engine = createEngine(smallApi, world)
  const ask = (operation: string, options: Partial<Record<string, string>>, body = '') => {
    const { status, headers, body: answer } = engine(wireRequest(`/json/reply/${operation}`, options, body))
    const said = new Map(headers)
    return { status, answer, completed: said.get('X-AutoBatch-Completed'), isGreeted: said.has('Set-Cookie') }
  }
  return { world, ask }
}

test('a list of requests is answered by the list of their answers', () => {
  const { world, ask } = start()
  const answer = '[{"by":"OpenDoor "},{"by":"OpenDoor "}]'
  const want = { status: 200, answer, completed: '2', isGreeted: true }
  expect(ask('OpenDoor[]', json, '[{"id":"D1"},{"id":"D1"}]')).toEqual(want)
  expect(world.journal.count()).toBe(2)
})

test('a single object is a list of one', () => {
  expect(start().ask('OpenDoor[]', json, '{"id":"D1"}')).toMatchObject({
    answer: '[{"by":"OpenDoor "}]',
    completed: '1',
  })
})

test('an empty list is answered without asking who calls, and without cookies', () => {
  const { ask } = start()
  const want = { status: 200, answer: '[]', completed: undefined, isGreeted: false }
  for (const operation of ['OpenDoor[]', 'LockDoor[]']) {
    expect(ask(operation, json, '[]')).toEqual(want)
    expect(ask(operation, json)).toEqual(want)
    expect(ask(operation, { method: 'GET' })).toEqual(want)
  }
})

test('the first refusal ends the batch, and what was done stays done', () => {
  const { world, ask } = start()
  const { status, answer, completed } = ask('OpenDoor[]', json, '[{"id":"D1"},{"id":"D9"},{"id":"D1"}]')
  expect([status, completed]).toEqual([404, '1'])
  const meta = '"meta":{"AutoBatchIndex":"1"}'
  expect(answer).toBe(`{"responseStatus":{"errorCode":"NotFound","message":"No door D9","errors":[],${meta}}}`)
  expect(world.journal.count()).toBe(1)
})

test('the caller must be allowed, as for one request', () => {
  const { world, ask } = start()
  expect(ask('LockDoor[]', json, '[{"id":"D1"}]')).toMatchObject({ status: 401, answer: '', completed: undefined })
  expect(ask('LockDoor[]', { ...json, ...basic('guest') }, '[{"id":"D1"}]').status).toBe(403)
  expect(world.journal.count()).toBe(0)
  const allowed = ask('LockDoor[]', { ...json, ...basic('porter') }, '[{"id":"D1"},{"id":"D1"}]')
  expect(allowed).toMatchObject({ status: 200, answer: '[null,null]', completed: '2' })
})

test('a missing method is refused as for one request', () => {
  const { status, answer, completed } = start().ask('PaintDoor[]', json, '[{"id":"D1"}]')
  expect([status, completed]).toEqual([405, undefined])
  expect(answer).not.toContain('AutoBatchIndex')
})

test('a body that cannot be read is refused with the class of the list', () => {
  const { status, answer, isGreeted } = start().ask('OpenDoor[]', json, 'nope')
  expect([status, isGreeted]).toEqual([400, false])
  expect(answer).toContain("request using OpenDoor[]'")
})
