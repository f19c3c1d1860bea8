import { expect, test } from 'vitest'
import { createEngine } from '#mocks/engine/engine.ts'
import { faultHeader } from '#mocks/engine/faulting/with-faults.ts'
import type { Reply } from '#mocks/engine/reply.ts'
import type { Fault, FaultRule } from '#mocks/world/fault-rule.ts'
import { basic, smallApi, wireRequest } from '../small-api.ts'

const beginning = { seed: 1, now: () => 0 }

/** An engine whose world has these rules. */
function begin(...rules: readonly FaultRule[]) {
  const world = smallApi.createWorld(beginning)
  world.faults.set(rules)
  const engine = createEngine(smallApi, world)
  return { world, ask: (target: string, headers = {}, body = '') => engine(wireRequest(target, headers, body)) }
}

/** The status line, the fault that is told, and the body. */
function seen({ status, reason, headers, body }: Reply): readonly unknown[] {
  const told = headers.find(([name]) => name === faultHeader)?.[1]
  return [`${status} ${reason}`, told, String(body)]
}

const json = { accept: 'application/json' }

test('without rules and magic nothing is told and nothing is delivered otherwise', () => {
  const reply = begin().ask('/doors/D1/open', json)
  expect([seen(reply), 'delivery' in reply]).toEqual([['200 OK', undefined, '{"by":"OpenDoor "}'], false])
})

test('an error stands in for the service, which does not run', () => {
  const { world, ask } = begin({ operation: 'OpenDoor', fault: { kind: 'error', status: 503 } })
  expect(seen(ask('/doors/D1/open', json))).toEqual([
    '503 ServiceUnavailable',
    'error',
    '{"responseStatus":{"errorCode":"ServiceUnavailable","message":"Service unavailable","errors":[]}}',
  ])
  expect(world.journal.count()).toBe(0)
})

test.each([
  {
    accept: 'application/jsv',
    body: '{responseStatus:{errorCode:Conflict,message:Busy,errors:[{errorCode:Taken,fieldName:Id,message:No}]}}',
  },
  {
    accept: 'application/json',
    body: '{"responseStatus":{"errorCode":"Conflict","message":"Busy","errors":[{"errorCode":"Taken","fieldName":"Id","message":"No"}]}}',
  },
])('the error comes in the format that was asked for: $accept', ({ accept, body }) => {
  const errors = [{ errorCode: 'Taken', fieldName: 'Id', message: 'No' }]
  const fault: Fault = { kind: 'error', status: 409, errorCode: 'Conflict', message: 'Busy', errors }
  expect(seen(begin({ fault }).ask('/doors/D1/open', { accept }))).toEqual(['409 Conflict', 'error', body])
})

test('who is not let in, and what cannot be found or bound, meets no fault and takes no step', () => {
  const { world, ask } = begin({ times: 1, fault: { kind: 'error', status: 503 } })
  const statuses = [
    ask('/doors/D1/lock'),
    ask('/doors/D1/lock', basic('guest')),
    ask('/windows/W1'),
    ask('/doors/D1/open', { 'content-type': 'application/xml' }, '<'),
    ask('/doors/D1/lock', basic('porter')),
    ask('/doors/D1/lock', basic('porter')),
  ].map(({ status }) => status)
  expect(statuses).toEqual([401, 403, 404, 400, 503, 204])
  expect(world.journal.count()).toBe(1)
})

test('latency leaves the answer as it is, and later', () => {
  const { world, ask } = begin({ fault: { kind: 'latency', milliseconds: 250 } })
  const reply = ask('/doors/D1/open', json)
  expect(seen(reply)).toEqual(['200 OK', 'latency 250', '{"by":"OpenDoor "}'])
  expect([reply.delivery, world.journal.count()]).toEqual([{ delayMilliseconds: 250 }, 1])
})

test.each([
  { kind: 'drop', events: 0, body: '' },
  { kind: 'cut', events: 1, body: '{"by":"OpenDoor "}' },
] as const)('a $kind leaves $events events behind', ({ kind, events, body }) => {
  const { world, ask } = begin({ fault: { kind } })
  const reply = ask('/doors/D1/open', json)
  expect([reply.delivery, reply.body, world.journal.count()]).toEqual([{ breaks: kind }, body, events])
})

test('an error may come late, and break off', () => {
  const faults: readonly Fault[] = [
    { kind: 'cut' },
    { kind: 'latency', milliseconds: 9 },
    { kind: 'error', name: 'TooManyRequests' },
  ]
  const reply = begin(...faults.map((fault) => ({ fault }))).ask('/doors/D1/open', json)
  expect(seen(reply).slice(0, 2)).toEqual(['429 TooManyRequests', 'latency 9, error, cut'])
  expect(reply.delivery).toEqual({ delayMilliseconds: 9, breaks: 'cut' })
})

test('a rule about another operation is not met', () => {
  const { ask } = begin({ operation: 'LockDoor', fault: { kind: 'drop' } })
  expect(ask('/doors/D1/open', json).status).toBe(200)
})

test("the framework's own operations fail as well", () => {
  const { ask } = begin({ operation: 'Authenticate', fault: { kind: 'error', status: 503 } })
  expect(ask('/auth/credentials?userName=porter&password=porter', json).status).toBe(503)
})

test('a batch is one request: it fails as a whole', () => {
  const { world, ask } = begin({ times: 1, fault: { kind: 'error', status: 503 } })
  const batch = () => ask('/json/reply/OpenDoor[]', { 'content-type': 'application/json' }, '[{"id":"D1"},{"id":"D1"}]')
  expect([batch().status, world.journal.count()]).toEqual([503, 0])
  expect([batch().status, world.journal.count()]).toEqual([200, 2])
})

test('the same rules in another world strike at the same requests', () => {
  const rule: FaultRule = { rate: 0.3, seed: 11, fault: { kind: 'error', status: 503 } }
  const statuses = () => {
    const { ask } = begin(rule)
    return Array.from({ length: 30 }, () => ask('/doors/D1/open', json).status)
  }
  const first = statuses()
  expect(statuses()).toEqual(first)
  expect(new Set(first)).toEqual(new Set([200, 503]))
})

test.each([
  { id: 'magic-409', want: ['409 Conflict', 'error'], delivery: {}, events: 0 },
  { id: 'magic-cut', want: ['404 NotFound', 'cut'], delivery: { breaks: 'cut' }, events: 0 },
  { id: 'magic-slow-5-D1', want: ['200 OK', 'latency 5'], delivery: { delayMilliseconds: 5 }, events: 1 },
  { id: 'magic-cut-D1', want: ['200 OK', 'cut'], delivery: { breaks: 'cut' }, events: 1 },
  { id: 'magic-drop-D1', want: ['500 ', undefined], delivery: { breaks: 'drop' }, events: 0 },
])('$id needs no rule', ({ id, want, delivery, events }) => {
  const { world, ask } = begin()
  const reply = ask(`/doors/${id}/open`, json)
  expect([seen(reply).slice(0, 2), reply.delivery, world.journal.count()]).toEqual([want, delivery, events])
})
