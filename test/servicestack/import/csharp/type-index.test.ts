/** What names mean. */

import { expect, test } from 'vitest'
import { TypeIndex } from '#servicestack/import/csharp/type-index.ts'
import { declare } from './reading.ts'

const index = new TypeIndex(
  declare(`namespace A { class One { class Inner { } } class Slot { } enum Kind { X } }
    namespace A.B { class Slot { class Inner { } } class Two { } }
    namespace C { class Three { } class Two { } }`),
)
const from = (name: string) => {
  const found = index.types.find((type) => type.name === name)
  if (found === undefined) throw new Error(`${name} is not declared.`)
  return found.declared
}

test('types that share a simple name are named with their namespaces, others without', () => {
  expect(index.types.map(({ name }) => name)).toEqual([
    ...['One', 'A.One.Inner', 'A.Slot', 'Kind', 'A.B.Slot', 'A.B.Slot.Inner', 'A.B.Two', 'Three', 'C.Two'],
  ])
})

test.each([
  ['Three', 'One', 'Three', 0],
  ['Inner', 'One', 'A.One.Inner', 0],
  ['Inner', 'A.B.Slot', 'A.B.Slot.Inner', 0],
  ['Slot', 'One', 'A.Slot', 0],
  ['Slot', 'A.B.Two', 'A.B.Slot', 0],
  ['B.Slot', 'One', 'A.B.Slot', 0],
  ['A.B.Slot', 'Three', 'A.B.Slot', 0],
  ['Slot', 'Three', 'A.Slot', 1],
  ['Two', 'Three', 'C.Two', 0],
  ['Two', 'One', 'A.B.Two', 1],
])('%s within %s means %s, with %i rivals', (name, owner, want, rivals) => {
  const found = index.find(name, from(owner))
  expect([found?.type.name, found?.rivals.length]).toEqual([want, rivals])
})

test.each(['None', '__proto__', 'constructor'])('%s is not declared', (name) => {
  expect(index.find(name, from('One'))).toBeUndefined()
})

test('of two declarations of one type the first counts', () => {
  const types = declare('class A { } class A { int B; }')
  expect(new TypeIndex(types)).toMatchObject({ types: [{ declared: types[0] }], twice: [types[1]] })
})

test('an enum that is printed twice keeps its namespace, for another one is left out', () => {
  const types = declare('namespace A { enum Kind { X } class B { } } namespace A { enum Kind { X } class B { } }')
  expect(new TypeIndex(types).types.map(({ name }) => name)).toEqual(['A.Kind', 'B'])
})

test('of types that differ in the number of their parameters each is found by it', () => {
  const overloads = new TypeIndex(declare('namespace N { class A<T> { } class A { } class B { } }'))
  const [, , owner] = overloads.types
  const find = (arity: number) => owner && overloads.find('A', owner.declared, arity)
  expect([find(0), find(1), find(2)].map((found) => found?.type.name)).toEqual(['A', 'A_1', 'A_1'])
  expect(find(2)?.rivals.map(({ name }) => name)).toEqual(['A'])
})

test('numbers and enums of the file and of .NET are value types, but no class of the file', () => {
  expect(index.isValueType({ kind: 'scalar', scalar: 'int' })).toBe(true)
  expect(index.isValueType({ kind: 'named', name: 'Kind' })).toBe(true)
  expect(index.isValueType({ kind: 'named', name: 'One' })).toBe(false)
  expect(index.isValueType({ kind: 'named', name: 'DayOfWeek' })).toBe(true)
  expect(new TypeIndex(declare('class DayOfWeek { }')).isValueType({ kind: 'named', name: 'DayOfWeek' })).toBe(false)
  expect(index.isValueType({ kind: 'scalar', scalar: 'string' })).toBe(false)
})
