import { expect, test } from 'vitest'
import type { Engine } from '#mocks/engine/engine.ts'
import { runOperation } from '#mocks/sandbox/steering/routes/run-operation.ts'
import { bodyText, type WireRequest } from '#servicestack/http/wire-request.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import { smallApi } from '../../../engine/small-api.ts'
import { buildHouse, doors } from '../house.ts'

const worlds = { list: () => [], remove: () => false }

/** Runs an operation against an engine that only writes down what it is asked. */
function sent(traits: Partial<Operation>, userName?: string) {
  const { world } = buildHouse()
  const asked: WireRequest[] = []
  const engine: Engine = (request) => {
    asked.push(request)
    return { status: 200, reason: 'OK', headers: [['Set-Cookie', 'ss-id=x']], body: 'plain text' }
  }
  const operations = smallApi.model.operations.map((one) => ({ ...one, ...traits }))
  const api = { ...doors, model: { ...smallApi.model, operations } }
  const user = userName === undefined ? undefined : world.users.named(userName)
  const answer = runOperation({ operation: 'opendoor', request: { id: 'D1' }, user }, { api, world, engine, worlds })
  const [request] = asked
  if (request === undefined) throw new Error('The engine was not asked.')
  return { request, answer, world }
}

test.each([
  { traits: {}, want: 'POST' },
  { traits: { method: 'PATCH' }, want: 'PATCH' },
  { traits: { method: 'GET', serviceMethods: ['ANY'] }, want: 'GET' },
  { traits: { method: 'POST', serviceMethods: ['PUT', 'POST'] }, want: 'POST' },
  { traits: { serviceMethods: ['GET'] }, want: 'GET' },
])('an operation with $traits is asked by $want', ({ traits, want }) => {
  const { request } = sent(traits)
  expect([request.method, request.target, bodyText(request)]).toEqual([want, '/json/reply/OpenDoor', '{"id":"D1"}'])
})

test('a user is signed in for the call, and for no longer', () => {
  const { request, world } = sent({}, 'porter')
  const [, sessionId = ''] =
    /^ss-id=(\w+); ss-pid=\1; ss-opt=temp$/.exec(request.headers.get('cookie')?.[0] ?? '') ?? []
  expect(sessionId).not.toBe('')
  expect(world.signIns.get(sessionId)).toBeUndefined()
})

test('nobody is signed in where nobody is named', () => {
  expect(sent({}).request.headers.has('cookie')).toBe(false)
})

test('an answer tells neither cookies nor framing, and text where it is no JSON', () => {
  expect(sent({}).answer).toEqual({ status: 200, reason: 'OK', headers: {}, body: 'plain text' })
})
