import { expect, test } from 'vitest'
import type { Api } from '#mocks/engine/api.ts'
import { buildHouse, doors } from './house.ts'

test('HEAD is answered as GET', () => {
  const { call } = buildHouse()
  expect(call('HEAD', '/__understudy/world')).toEqual(call('GET', '/__understudy/world'))
})

test('what was due has happened before anything is told', () => {
  const { world, steer } = buildHouse()
  let isCaughtUp = false
  world.catchUp = () => {
    isCaughtUp = true
  }
  steer('GET', '/world')
  expect(isCaughtUp).toBe(true)
})

test('a fault of ours is no mistake of the caller', () => {
  const failing: Api = {
    ...doors,
    movesOf() {
      throw new TypeError('ours')
    },
  }
  expect(() => buildHouse({ api: failing }).steer('GET', '/world/doors/D1/moves')).toThrow(TypeError)
})

test('nothing that is answered is kept by anybody', () => {
  const { call } = buildHouse()
  for (const path of ['/world', '/nothing', '/world/events']) {
    expect(new Map(call('GET', `/__understudy${path}`).headers).get('Cache-Control')).toBe('no-store')
  }
})
