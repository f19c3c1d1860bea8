import { expect, test } from 'vitest'
import { entityOf } from '#mocks/sandbox/steering/routes/entity-of.ts'
import { buildHouse } from '../house.ts'

function entityAt(collection: string, id: string) {
  const { world } = buildHouse()
  return entityOf({ world, place: (name) => (name === 'collection' ? collection : id) })
}

test('an entity is found by the names in the path', () => {
  expect(entityAt('doors', 'D1')).toEqual({ by: 'nobody' })
})

test.each([
  { collection: 'doors', id: 'D9', says: 'There is no "D9" in doors. There are: D1.' },
  { collection: 'windows', id: 'D1', says: 'There is no collection "windows". There are: doors.' },
])('$collection/$id is not there, and what is there is said', ({ collection, id, says }) => {
  expect(() => entityAt(collection, id)).toThrow(says)
})
