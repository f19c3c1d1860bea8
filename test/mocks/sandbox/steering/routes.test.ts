/** Holds the routes to their contract: the same routes in both, and answers as the contract tells. */

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { evoVoice } from '#mocks/evo-voice/evo-voice.ts'
import { findRoute } from '#mocks/sandbox/steering/find-route.ts'
import { routes } from '#mocks/sandbox/steering/routes.ts'
import { buildHouse, callsOf, doors } from './house.ts'

interface Operation {
  readonly summary: string
  readonly requestBody?: { readonly $ref?: string }
  readonly responses: Readonly<Record<string, { readonly $ref?: string }>>
}

const file = resolve(import.meta.dirname, '../../../../mocks/sandbox/control.openapi.yaml')
const contract: { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> } = parse(
  readFileSync(file, 'utf8'),
)
const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false })
formats(ajv)
ajv.addSchema({ $id: 'https://contract/', ...contract })

test('the contract tells the same routes in the same words', () => {
  const told = Object.entries(contract.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([verb]) => verb !== 'parameters')
      .map(([verb, { summary }]) => `${verb.toUpperCase()} ${path}: ${summary}`),
  )
  const there = routes.map(({ method, path, does }) => `${method} /__understudy${path}: ${does}`)
  expect(there.sort()).toEqual(told.sort())
})

test('the list of routes is the table', () => {
  const { answer } = buildHouse().steer('GET', '')
  expect(Object(answer).routes).toHaveLength(routes.length)
  expect(Object(answer).routes[1]).toEqual({
    method: 'GET',
    path: '/__understudy/world',
    does: 'The whole state of the world',
  })
})

const rule = { operation: 'OpenDoor', rate: 0, fault: { kind: 'latency', from: 0, to: 5 } }

/** One call of every route, in an order in which each has something to tell. */
const calls: readonly { readonly call: string; readonly body?: unknown }[] = [
  { call: 'GET ' },
  { call: 'POST /world/snapshots', body: { name: 'before' } },
  { call: 'POST /world/moves', body: { operation: 'OpenDoor', request: { id: 'D1' }, as: 'guest' } },
  { call: 'POST /world/moves', body: { operation: 'PaintDoor' } },
  { call: 'GET /world' },
  { call: 'GET /world/snapshots' },
  { call: 'GET /world/snapshots/before/diff' },
  { call: 'POST /world/snapshots/before/restore' },
  { call: 'GET /world/events?format=json' },
  { call: 'GET /world/doors/D1' },
  { call: 'GET /world/doors/D1/moves?as=porter' },
  { call: 'POST /world/undo', body: { steps: 1 } },
  { call: 'POST /world/redo' },
  { call: 'POST /world/rewind', body: { to: 1 } },
  { call: 'POST /world/rewind', body: { to: '2026-01-02T03:04:05Z' } },
  { call: 'GET /world/link' },
  { call: 'DELETE /world/snapshots/before' },
  { call: 'GET /world/clock' },
  { call: 'PATCH /world/clock', body: { step: '30s' } },
  { call: 'PATCH /world/clock', body: { run: true, rate: 10 } },
  { call: 'POST /world/users', body: { userName: 'eve', password: 'x', details: { accountIds: [] } } },
  { call: 'GET /world/users' },
  { call: 'PUT /world/faults', body: { rules: [rule] } },
  { call: 'GET /world/faults' },
  { call: 'DELETE /world/faults' },
  { call: 'GET /world/scenario' },
  { call: 'POST /world/scenario', body: { name: 'oneDoor', seed: 7 } },
  { call: 'POST /world/reset' },
  { call: 'GET /worlds' },
  { call: 'DELETE /worlds/alice' },
]

test('every route takes and answers what the contract tells', () => {
  const alice = doors.createWorld({ seed: 1, now: () => 0 })
  const worlds = new Map([['alice', alice]])
  const house = buildHouse({ worlds: { list: () => [...worlds], remove: (key) => worlds.delete(key) } })
  const link = String(Object(house.steer('GET', '/world/link').answer).link)
  const called = [...calls, { call: 'POST /world', body: { link } }].map(({ call, body }) => {
    const [method = '', path = ''] = call.split(' ')
    const { status, answer } = house.steer(method, path, body)
    const route = routeOf(method, path)
    expect({ call, status, answer: misfits(route, answer) }).toEqual({ call, status: 200, answer: [] })
    if (body !== undefined) expect({ call, body: misfits(route, body, 'requestBody') }).toEqual({ call, body: [] })
    return route
  })
  expect([...new Set(called)].sort()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).sort())
})

test.each([
  { call: 'GET /world/snapshots/none/diff', status: 404 },
  { call: 'PATCH /world/clock', status: 400 },
  { call: 'POST /world', status: 400 },
])('the refusal of $call is as the contract tells', ({ call, status }) => {
  const [method = '', path = ''] = call.split(' ')
  const refused = buildHouse().steer(method, path, method === 'GET' ? undefined : {})
  expect(refused.status).toBe(status)
  expect(misfits(routeOf(method, path), refused.answer, 'refusal')).toEqual([])
})

test('the link of the example opens a world', () => {
  const [, link = ''] = /example: \{ link: (\S+) \}/.exec(readFileSync(file, 'utf8')) ?? []
  const { steer } = callsOf(evoVoice.createWorld({ seed: 5, now: () => 0 }), { api: evoVoice })
  expect(steer('POST', '/world', { link })).toMatchObject({
    status: 200,
    answer: { scenario: 'quietDesk', now: '2026-01-02T03:04:05.000Z' },
  })
})

test('what the contract does not tell is found', () => {
  expect(misfits('GET /world/clock', { now: 'now', rate: 1 })).not.toEqual([])
  expect(misfits('PATCH /world/clock', { freeze: true, step: 1 }, 'requestBody')).not.toEqual([])
})

test('each line of a stream is as the contract tells', () => {
  const { call, world } = buildHouse()
  const lines: unknown[] = []
  const { delivery } = call('GET', '/__understudy/world/events')
  const keep = (text: string) => lines.push(JSON.parse(/^data: (.*)$/m.exec(text)?.[1] ?? 'null'))
  delivery?.follow?.(keep, () => {})
  world.collection('doors').change('D1', { by: 'test' }, { what: 'test', by: 'test' })
  world.undo()
  world.redo()
  world.clock.step(1)
  world.reset()
  world.open(world.record(), doors.scenarios ?? {})
  expect(lines.map((line) => Object(line).kind)).toEqual(['event', 'rewound', 'redone', 'clock', 'begun', 'opened'])
  for (const line of lines) expect(problems({ $ref: 'https://contract/#/components/schemas/Line' }, line)).toEqual([])
})

function routeOf(method: string, path: string): string {
  const request = { method, target: `/__understudy${path}`, headers: new Map(), body: new Uint8Array(), isLocal: true }
  const { route } = findRoute(routes, request)
  return `${route.method} ${route.path}`
}

/** What is wrong with a value, according to an operation of the contract. */
function misfits(route: string, value: unknown, part: 'answer' | 'requestBody' | 'refusal' = 'answer') {
  const [method = '', path = ''] = route.split(' ')
  const verb = method.toLowerCase()
  const operation = contract.paths[`/__understudy${path}`]?.[verb]
  const escaped = encodeURIComponent(`/__understudy${path}`.replaceAll('/', '~1'))
  const place = part === 'requestBody' ? 'requestBody' : `responses/${part === 'answer' ? '200' : '4XX'}`
  const reference =
    part === 'requestBody'
      ? operation?.requestBody?.$ref
      : operation?.responses[part === 'answer' ? '200' : '4XX']?.$ref
  const pointer = reference ?? `#/paths/${escaped}/${verb}/${place}`
  return problems({ $ref: `https://contract/${pointer}/content/application~1json/schema` }, value)
}

function problems(schema: object, value: unknown): readonly unknown[] {
  const validate = ajv.compile(schema)
  return validate(value) ? [] : (validate.errors ?? [])
}
