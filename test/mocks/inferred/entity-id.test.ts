import { expect, test } from 'vitest'
import { entityId } from '#mocks/inferred/entity-id.ts'
import { membersOf } from './shop.ts'

test('an entity is kept by its key, and by all parts of a key that has several', () => {
  expect(entityId({ keyParts: [] }, 7, { id: 7 })).toBe('7')
  expect(entityId({ keyParts: membersOf({ place: 'string' }) }, 'S1', { place: 'W1', sku: 'S1' })).toBe('W1/S1')
})
