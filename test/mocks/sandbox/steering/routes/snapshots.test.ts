import { expect, test } from 'vitest'
import { buildHouse, refusalIn } from '../house.ts'

const open = { operation: 'OpenDoor', request: { id: 'D1' } }

test('a moment is kept, compared with, and gone back to in one step', () => {
  const { steer, world } = buildHouse()
  expect(steer('POST', '/world/snapshots', { name: 'first light' }).answer).toEqual({ snapshots: ['first light'] })
  steer('POST', '/world/moves', open)
  expect(steer('GET', '/world/snapshots/first%20light/diff').answer).toEqual({
    differences: [{ collection: 'doors', id: 'D1', kind: 'changed', members: ['by'] }],
  })
  expect(steer('POST', '/world/snapshots/first%20light/restore').answer).toEqual({ events: 1, journalCount: 2 })
  expect(world.collection('doors').get('D1')).toEqual({ by: 'nobody' })
  steer('POST', '/world/undo')
  expect(world.collection('doors').get('D1')).toEqual({ by: 'OpenDoor ' })
})

test('snapshots are told and forgotten', () => {
  const { steer } = buildHouse()
  for (const name of ['one', 'two']) steer('POST', '/world/snapshots', { name })
  expect(steer('GET', '/world/snapshots').answer).toEqual({ snapshots: ['one', 'two'] })
  expect(steer('DELETE', '/world/snapshots/one').answer).toEqual({ snapshots: ['two'] })
})

test.each([
  { method: 'DELETE', path: '/world/snapshots/none' },
  { method: 'POST', path: '/world/snapshots/none/restore' },
  { method: 'GET', path: '/world/snapshots/none/diff' },
])('$method $path is a 404 that says what there is', ({ method, path }) => {
  const { steer } = buildHouse()
  steer('POST', '/world/snapshots', { name: 'one' })
  const { status, answer } = steer(method, path)
  expect([status, refusalIn(answer).code]).toEqual([404, 'unknown-snapshot'])
  expect(refusalIn(answer).message).toMatch(/^There is no snapshot "none"\. There are: "?one"?\.$/)
})

test('a snapshot needs a name', () => {
  expect(buildHouse().steer('POST', '/world/snapshots', { name: '' }).status).toBe(400)
})
