import { expect, test } from 'vitest'
import { factRecords, type Json } from './fact-records.ts'

const member = { name: 'key', property: 'Key', type: 'Guid', nullable: false, valueType: true, description: null }

function records(facts: Json, identity: 'name' | 'property' = 'name') {
  return Object.fromEntries(
    [...factRecords(facts, identity)].map(([place, { kind, value }]) => [place, `${kind} ${value}`]),
  )
}

test('each fact of a member is a record of its own kind', () => {
  const told = records({ types: [{ name: 'Boat', kind: 'class', members: [member] }] })
  expect(told).toMatchObject({
    Boat: 'types "class"',
    'Boat/order': 'member-order ["key"]',
    'Boat/key': 'members true',
    'Boat/key/property': 'property-names "Key"',
    'Boat/key/type': 'scalars "Guid"',
    'Boat/key/wireType': 'wire-types "string"',
    'Boat/key/nullable': 'nullability false',
    'Boat/key/description': 'descriptions null',
    'Boat/key/required': 'required false',
  })
})

test('members may be told apart by their properties', () => {
  const told = records({ types: [{ name: 'Boat', kind: 'class', members: [member] }] }, 'property')
  expect(told).toMatchObject({ 'Boat/order': 'member-order ["Key"]', 'Boat/Key/name': 'wire-names "key"' })
})

test('twins are told apart by their namespaces, a type alone is not', () => {
  const type = (name: string, namespace: string) => ({ name, namespace, kind: 'class', members: [] })
  const told = records({ types: [type('Slot', 'A'), type('Slot', 'B'), type('Boat', 'A')] })
  expect(['A.Slot', 'B.Slot', 'Boat', 'Slot', 'A.Boat'].map((place) => place in told)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})

test('type parameters are told by their positions', () => {
  const type = { name: 'Page', kind: 'class', genericArgs: ['T'], members: [{ ...member, type: 'List<T>' }] }
  expect(records({ types: [type] })).toMatchObject({
    'Page/generic': 'generics 1',
    'Page/key/type': 'scalars "List<_0>"',
  })
})

test('an operation and an enum are taken apart too', () => {
  const told = records({
    serviceName: 'Ferry',
    operations: [
      { name: 'Ask', tags: [], routes: [{ path: '/a', verbs: ['GET'] }], response: { kind: 'void', type: null } },
    ],
    types: [{ name: 'State', kind: 'enum', flags: false, members: [{ name: 'Open', value: 1, wire: 'open' }] }],
  })
  expect(told).toMatchObject({
    serviceName: 'title "Ferry"',
    Ask: 'operations true',
    'Ask/routes': 'routes ["/a"]',
    'Ask//a/verbs': 'verbs ["GET"]',
    'Ask/response': 'responses {"kind":"void","type":null}',
    'State/values': 'members ["Open"]',
    'State/Open/value': 'enum-numbers 1',
    'State/Open/wire': 'enum-wire-names "open"',
  })
})

test('what is not told is no record', () => {
  expect(records({})).toEqual({})
})
