/** What the schema of a type does not show. */

import { expect, test } from 'vitest'
import type { DataType } from '#servicestack/model/data-type.ts'
import { typeFacts, typeResidual, withTypeResidual } from '#servicestack/openapi/type-facts.ts'

const slot: DataType = {
  kind: 'class',
  name: 'Slot',
  namespace: 'Harbour.Types',
  description: 'A time at a berth',
  parameters: ['T'],
  base: 'Entity',
  baseArguments: [{ kind: 'scalar', scalar: 'Guid' }],
  implements: ['IGet', 'ITimed'],
  isAbstract: true,
  isInterface: true,
  nestedIn: 'Berth',
  dataContract: 'slot',
  entries: { keys: { kind: 'scalar', scalar: 'int' }, values: { kind: 'scalar', scalar: 'string' } },
  runtimeName: 'Harbour.Slot, Harbour',
  runtimeAccess: 'DataContract',
  members: [],
}

const days: DataType = {
  kind: 'enum',
  name: 'Days',
  namespace: 'Harbour.Types',
  description: 'Of a week',
  nestedIn: 'Slot',
  values: ['mon', 'tue'],
  names: ['Monday', 'Tuesday'],
  numbers: [1, 2],
  descriptions: [null, 'After it'],
  isFlags: true,
}

const wholes = [slot, days, { ...slot, entries: { values: { kind: 'scalar', scalar: 'object' } } } satisfies DataType]

test.each(wholes)('everything comes back from a bare class: $kind $entries', (whole) => {
  const plain: DataType = { kind: 'class', name: whole.name, members: [] }
  expect(withTypeResidual(plain, typeResidual(plain, whole) ?? {}, '')).toStrictEqual(whole)
})

test('types are spelled as C# spells them, and name and members are told elsewhere', () => {
  expect(typeFacts(slot)).toMatchObject({ baseArguments: ['Guid'], entries: 'Dictionary<int,string>' })
  expect(Object.keys(typeFacts(slot))).not.toEqual(expect.arrayContaining(['name', 'members']))
})

test('entries that are no dictionary are refused', () => {
  const plain: DataType = { kind: 'class', name: 'Slot', members: [] }
  expect(() => withTypeResidual(plain, { entries: 'List<int>' }, '/here')).toThrow(
    expect.objectContaining({ code: 'unknown-schema', pointer: '/here/entries' }),
  )
})
