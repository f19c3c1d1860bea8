import { expect, test } from 'vitest'
import { operationName } from '#servicestack/import/openapi/service-stack/operation-name.ts'
import { operationsOf } from './document.ts'

const cases = [
  { path: '/vessels/{Key}/dock', verb: 'post', id: 'DockVesselKeydock_Post', want: 'DockVessel' },
  { path: '/vessels', verb: 'put', id: 'DockVessel_Create', want: 'DockVessel' },
  { path: '/papers/{Path*}', verb: 'get', id: 'FetchPaperPath_Get', want: 'FetchPaper' },
  { path: '/ping', verb: 'options', id: 'Ping', want: 'Ping' },
  { path: '/a/b-c', verb: 'get', id: 'Pingbc_Get', want: 'Ping' },
  { path: '/a/Pong', verb: 'get', id: 'PingPong_Get', want: 'Ping' },
  { path: '/a', verb: 'get', id: 'PingPong_Get', want: 'PingPong' },
  { path: '/a', verb: 'get', id: 'listPets', want: undefined },
  { path: '/a', verb: 'get', id: 'Ping_Post', want: undefined },
]

const names = new Set(['DockVessel', 'FetchPaper', 'Ping', 'PingPong'])

test.each(cases)('$id of $verb $path is $want', ({ path, verb, id, want }) => {
  const [operation] = operationsOf({ [path]: { [verb]: { operationId: id } } })
  expect(operation && operationName(operation, (name) => names.has(name))).toBe(want)
})

test('the body says what the letters leave open', () => {
  const body = { name: 'body', in: 'body', schema: { $ref: '#/definitions/PingPong' } }
  const [operation] = operationsOf({ '/a/Pong': { post: { operationId: 'PingPongPong_Post', parameters: [body] } } })
  expect(operation && operationName(operation, (name) => names.has(name))).toBe('PingPong')
})
