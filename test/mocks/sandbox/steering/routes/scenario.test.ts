import { expect, test } from 'vitest'
import { smallApi } from '../../../engine/small-api.ts'
import { buildHouse, refusalIn } from '../house.ts'

const scenarios = ['oneDoor', 'manyDoors']

test('the scenario is told, and the others that there are', () => {
  expect(buildHouse().steer('GET', '/world/scenario').answer).toEqual({ name: 'oneDoor', seed: 1, scenarios })
})

test('a world begins anew with another scenario, and with another seed where one is named', () => {
  const { steer, world } = buildHouse()
  steer('POST', '/world/moves', { operation: 'OpenDoor', request: { id: 'D1' } })
  const begin = (body: unknown) => steer('POST', '/world/scenario', body).answer
  expect(begin({ name: 'manyDoors', seed: 7 })).toEqual({ name: 'manyDoors', seed: 7, scenarios })
  expect([world.collection('doors').ids().length, world.journal.count()]).toEqual([1000, 0])
  expect(begin({ name: 'oneDoor' })).toEqual({ name: 'oneDoor', seed: 7, scenarios })
})

test('a reset keeps scenario and seed', () => {
  const { steer, world } = buildHouse()
  steer('POST', '/world/scenario', { name: 'manyDoors', seed: 7 })
  world.collection('doors').remove('D1', { what: 'test', by: 'test' })
  expect(steer('POST', '/world/reset').answer).toEqual({ name: 'manyDoors', seed: 7, scenarios })
  expect([world.collection('doors').has('D1'), world.journal.count()]).toEqual([true, 0])
})

test.each([
  { body: { name: 'noDoor' }, status: 404, says: 'There are oneDoor, manyDoors.' },
  { body: { name: 'toString' }, status: 404, says: 'There are oneDoor, manyDoors.' },
  { body: {}, status: 400, says: '"name" is missing' },
  { body: { name: 'oneDoor', seed: -1 }, status: 400, says: 'whole number from 0' },
])('$body is refused, and the world goes on', ({ body, status, says }) => {
  const { steer, world } = buildHouse()
  world.collection('doors').remove('D1', { what: 'test', by: 'test' })
  const refused = steer('POST', '/world/scenario', body)
  expect([refused.status, world.journal.count()]).toEqual([status, 1])
  expect(refusalIn(refused.answer).message).toContain(says)
})

test('an API without scenarios says so', () => {
  const { answer } = buildHouse({ api: smallApi }).steer('POST', '/world/scenario', { name: 'oneDoor' })
  expect(refusalIn(answer).message).toBe('There is no scenario "oneDoor". This API has none.')
})

test('a thousand entities that were all changed are reset in less than 5 ms', () => {
  const { steer, world } = buildHouse()
  steer('POST', '/world/scenario', { name: 'manyDoors' })
  const all = world.collection('doors')
  // the best of several: others work on this machine, too
  const times = Array.from({ length: 12 }, () => {
    for (const id of all.ids()) all.change(id, { by: 'test' }, { what: 'test', by: 'test' })
    const start = performance.now()
    const { status } = steer('POST', '/world/reset')
    const time = performance.now() - start
    expect([status, all.get('D1000'), all.get('D1')]).toEqual([200, { by: 'nobody' }, { by: 'nobody' }])
    return time
  })
  expect(Math.min(...times)).toBeLessThan(5)
})
