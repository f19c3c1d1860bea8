import { expect, test } from 'vitest'
import { buildHouse, refusalIn } from '../house.ts'

function openDoors(times: number) {
  const house = buildHouse()
  for (let count = 0; count < times; count++) {
    house.steer('PATCH', '/world/clock', { step: '1m' })
    house.steer('POST', '/world/moves', { operation: 'OpenDoor', request: { id: `D${count + 1}` } })
    house.world.collection('doors').change(`D${count + 2}`, { by: String(count) }, { what: 'test', by: 'test' })
  }
  return house
}

test('steps are taken back and brought again', () => {
  const { steer, world } = openDoors(3)
  const count = world.journal.count()
  expect(steer('POST', '/world/undo').answer).toEqual({ events: 1, journalCount: count - 1 })
  expect(steer('POST', '/world/undo', { steps: 2 }).answer).toEqual({ events: 2, journalCount: count - 3 })
  expect(steer('POST', '/world/redo', { steps: 99 }).answer).toEqual({ events: 3, journalCount: count })
  expect(steer('POST', '/world/redo').answer).toEqual({ events: 0, journalCount: count })
})

test('a world is rewound to an event', () => {
  const { steer, world } = openDoors(3)
  const events = world.journal.count()
  expect(steer('POST', '/world/rewind', { to: 1 }).answer).toEqual({ events: events - 1, journalCount: 1 })
  expect(steer('POST', '/world/rewind', { to: 0 }).answer).toEqual({ events: 1, journalCount: 0 })
})

test('a world is rewound to a moment, and its clock with it', () => {
  const { steer, world } = openDoors(3)
  const events = world.journal.count()
  const to = '2026-01-02T03:05:30Z'
  expect(steer('POST', '/world/rewind', { to }).answer).toEqual({ events: events - 2, journalCount: 2 })
  expect(steer('GET', '/world/clock').answer).toEqual({ now: '2026-01-02T03:05:30.000Z', rate: 0 })
})

const mistakes = [
  { path: '/world/undo', body: { steps: 0 }, says: 'whole number from 1' },
  { path: '/world/redo', body: { steps: 1.5 }, says: 'whole number from 1' },
  { path: '/world/rewind', body: {}, says: '"to" is missing' },
  { path: '/world/rewind', body: { to: -1 }, says: 'whole number from 0' },
  { path: '/world/rewind', body: { to: 'yesterday' }, says: 'no ISO 8601 date' },
  {
    path: '/world/rewind',
    body: { to: '2027-01-01T00:00:00Z' },
    says: "later than the world's time, 2026-01-02T03:07:05",
  },
]

test.each(mistakes)('$path with $body is refused', ({ path, body, says }) => {
  const { steer, world } = openDoors(3)
  const count = world.journal.count()
  const { status, answer } = steer('POST', path, body)
  expect([status, refusalIn(answer).code]).toEqual([400, 'wrong-member'])
  expect(refusalIn(answer).message).toContain(says)
  expect(world.journal.count()).toBe(count)
})

test('what the journal has forgotten cannot come back, and is said so', () => {
  const { steer, world } = buildHouse()
  for (let count = 0; count < 10_100; count++) {
    world.collection('doors').change('D1', { count }, { what: 'test', by: 'test' })
  }
  const { status, answer } = steer('POST', '/world/rewind', { to: 5 })
  expect([status, refusalIn(answer).code]).toEqual([409, 'forgotten'])
})
