import { expect, test } from 'vitest'
import { keyNamedBy, ownKey } from '#mocks/inferred/key-of.ts'
import { membersOf } from './shop.ts'

test.each([
  { asked: { id: 'int' }, entity: { id: 'int' }, key: 'id' },
  { asked: { vesselKey: 'string' }, entity: { name: 'string', key: 'string' }, key: 'key' },
  { asked: { VesselId: 'Guid' }, entity: { Id: 'Guid' }, key: 'Id' },
  { asked: { id: 'int' }, entity: { vesselId: 'int' }, key: 'vesselId' },
  { asked: { id: 'int' }, entity: { id: 'string' }, key: undefined },
  { asked: { at: 'DateTime' }, entity: { at: 'DateTime' }, key: undefined },
  { asked: { vessel: 'string' }, entity: { id: 'string' }, key: undefined },
])('$asked names $key of $entity', ({ asked, entity, key }) => {
  const [member] = membersOf(Object.fromEntries(Object.entries(asked).map(([name, type]) => [name, String(type)])))
  const members = membersOf(Object.fromEntries(Object.entries(entity).map(([name, type]) => [name, String(type)])))
  expect(member && keyNamedBy(member, members, 'vessel')?.name).toBe(key)
})

test('an entity is known by its id', () => {
  expect(ownKey(membersOf({ name: 'string', orderLineId: 'int' }), 'order line')?.name).toBe('orderLineId')
  expect(ownKey(membersOf({ name: 'string', number: 'int' }), 'order line')).toBeUndefined()
})
