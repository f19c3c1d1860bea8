import { expect, test } from 'vitest'
import { createEngine, prepareEngine } from '#mocks/engine/engine.ts'
import type { Service } from '#mocks/engine/service.ts'
import { createWorld } from '#mocks/world/create-world.ts'
import { basic, smallApi, wireRequest } from './small-api.ts'

const beginning = { seed: 1, now: () => 0 }

function start() {
  const world = smallApi.createWorld(beginning)
  return { world, engine: createEngine(smallApi, world) }
}

test('an open operation answers anybody and remembers what it did', () => {
  const { world, engine } = start()
  const { status, body } = engine(wireRequest('/doors/D1/open'))
  expect([status, body]).toEqual([200, '{"by":"OpenDoor "}'])
  expect(world.collection('doors').get('D1')).toEqual({ by: 'OpenDoor ' })
})

test('an operation that returns nothing answers 204 without a body or its headers', () => {
  const { status, reason, headers, body } = start().engine(wireRequest('/doors/D1/lock', basic('porter')))
  expect([status, reason, body]).toEqual([204, 'No Content', ''])
  expect(headers.map(([name]) => name)).not.toContain('Content-Type')
  expect(headers.map(([name]) => name)).not.toContain('Content-Length')
})

test('binding comes before authentication, authentication before behaviour', () => {
  const { engine } = start()
  const json = { 'content-type': 'application/json' }
  expect(engine(wireRequest('/doors/D1/lock', json, 'nope')).status).toBe(400)
  expect(engine(wireRequest('/doors/none/lock', json, '{}')).status).toBe(401)
  expect(engine(wireRequest('/doors/none/lock', { ...json, ...basic('guest') }, '{}')).status).toBe(403)
  expect(engine(wireRequest('/doors/none/lock', { ...json, ...basic('porter') }, '{}')).status).toBe(404)
})

test('a refused request changes nothing', () => {
  const { world, engine } = start()
  engine(wireRequest('/doors/D1/lock'))
  engine(wireRequest('/doors/D1/lock', basic('guest')))
  expect(world.journal.count()).toBe(0)
})

test('an operation that nobody wrote answers as a server without its service method', () => {
  const { status, body } = start().engine(wireRequest('/doors/D1/paint'))
  expect(status).toBe(405)
  expect(body).toContain('Could not find method named Post(PaintDoor) or Any(PaintDoor) on Service')
})

test('two engines over two worlds share nothing', () => {
  const one = start()
  const other = start()
  one.engine(wireRequest('/doors/D1/open'))
  expect(other.world.collection('doors').get('D1')).toEqual({ by: 'nobody' })
})

test('an engine is prepared once and put before one world after the other', () => {
  const engineOf = prepareEngine(smallApi)
  const [one, other] = [smallApi.createWorld(beginning), smallApi.createWorld(beginning)]
  engineOf(one)(wireRequest('/doors/D1/open'))
  expect(engineOf(one)(wireRequest('/doors/D1/lock', basic('porter'))).status).toBe(204)
  expect([one.journal.count(), other.journal.count()]).toEqual([2, 0])
  expect(engineOf(other)(wireRequest('/doors/D1/open')).body).toBe('{"by":"OpenDoor "}')
})

/** Paints two doors, and stumbles on a wet one. */
const paint: Service = {
  operation: 'PaintDoor',
  manner: 'own',
  answer: ({ request, world }) => {
    const doors = world.collection('doors')
    const cause = { what: 'PaintDoor', by: 'porter' }
    doors.change('D1', { by: 'painter' }, cause)
    if (request['id'] === 'wet') throw new Error('wet paint')
    doors.change('D2', { by: 'painter' }, cause)
    return { kind: 'done', dto: { by: 'painter' } }
  },
}

test('what one request changes is one step to undo', () => {
  const world = smallApi.createWorld(beginning)
  createEngine({ ...smallApi, services: [paint] }, world)(wireRequest('/doors/D1/paint'))
  expect(world.journal.count()).toBe(2)
  expect(world.undo()).toBe(2)
  expect(world.collection('doors').get('D1')).toEqual({ by: 'nobody' })
})

test('a service that throws has changed nothing', () => {
  const world = smallApi.createWorld(beginning)
  const engine = createEngine({ ...smallApi, services: [paint] }, world)
  expect(() => engine(wireRequest('/doors/wet/paint'))).toThrow('wet paint')
  expect([world.journal.count(), world.collection('doors').get('D1')]).toEqual([0, { by: 'nobody' }])
})

test('what was due before a request has happened when it is answered', () => {
  let now = 0
  const timers = {
    collection: 'doors',
    dueAt: ({ falls }: { falls?: unknown }) => (typeof falls === 'number' ? falls : undefined),
    fire: () => ({ after: { by: 'the wind' }, what: 'fallen-shut' }),
  }
  const world = createWorld({ seed: 1, now: () => now, timers })
  world.collection('doors').plant('D1', () => ({ by: 'nobody', falls: 1000 }), 1000)
  const engine = createEngine(smallApi, world)
  now = 1000
  engine(wireRequest('/metadata', { method: 'GET' }))
  expect(world.journal.count()).toBe(0)
  engine(wireRequest('/doors/D1/open'))
  expect(world.journal.events().map(({ what, by }) => `${what} ${by}`)).toEqual(['fallen-shut system', 'OpenDoor '])
})
