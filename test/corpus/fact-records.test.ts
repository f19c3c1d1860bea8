import { expect, test } from 'vitest'
import { factRecords } from './fact-records.ts'
import type { Json } from './json-facts.ts'

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
    'Boat/members/key': 'members true',
    'Boat/members/key/property': 'property-names "Key"',
    'Boat/members/key/type': 'scalars "Guid"',
    'Boat/members/key/wireType': 'wire-types "string"',
    'Boat/members/key/nullable': 'nullability false',
    'Boat/members/key/description': 'member-descriptions null',
    'Boat/members/key/required': 'required false',
  })
})

test('members may be told apart by their properties', () => {
  const told = records({ types: [{ name: 'Boat', kind: 'class', members: [member] }] }, 'property')
  expect(told).toMatchObject({ 'Boat/order': 'member-order ["Key"]', 'Boat/members/Key/name': 'wire-names "key"' })
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

test('namesakes with and without type parameters are told apart by their number', () => {
  const type = (genericArgs?: readonly string[]) => ({
    name: 'Result',
    namespace: 'A',
    kind: 'class',
    genericArgs,
    members: [],
  })
  const told = records({ types: [type(), type(['T']), type(['T', 'U'])] })
  expect(Object.keys(told).filter((place) => !place.includes('/'))).toEqual(['Result', 'Result`1', 'Result`2'])
})

test('type parameters are told by their positions', () => {
  const type = { name: 'Page', kind: 'class', genericArgs: ['T'], members: [{ ...member, type: 'List<T>' }] }
  expect(records({ types: [type] })).toMatchObject({
    'Page/generic': 'generics 1',
    'Page/members/key/type': 'scalars "List<_0>"',
  })
})

test('an operation and an enum are taken apart too', () => {
  const told = records({
    serviceName: 'Ferry',
    operations: [
      {
        name: 'Ask',
        tags: [],
        routes: [{ path: '/b' }, { path: '/a', verbs: ['GET'] }],
        response: { kind: 'void', type: null },
      },
    ],
    types: [{ name: 'State', kind: 'enum', flags: false, members: [{ name: 'Open', value: 1, wire: 'open' }] }],
  })
  expect(told).toMatchObject({
    serviceName: 'title "Ferry"',
    Ask: 'operations true',
    'Ask/routes': 'routes ["/a","/b"]',
    'Ask/routes/order': 'route-order ["/b","/a"]',
    'Ask//a/verbs': 'verbs ["GET"]',
    'Ask/response': 'responses {"kind":"void","type":null}',
    'State/values': 'members ["Open"]',
    'State/members/Open/value': 'enum-numbers 1',
    'State/members/Open/wire': 'enum-wire-names "open"',
  })
})

test('what is not told is no record', () => {
  expect(records({})).toEqual({})
})
