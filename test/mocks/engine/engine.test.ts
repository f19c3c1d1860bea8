import { expect, test } from 'vitest'
import { createEngine } from '#mocks/engine/engine.ts'
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
