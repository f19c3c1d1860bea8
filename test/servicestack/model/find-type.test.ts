/** Looking a type up. */

import { expect, test } from 'vitest'
import { findType } from '#servicestack/model/find-type.ts'
import { harbour } from './harbour.ts'

test('a type is found by its name', () => {
  expect(findType(harbour, 'Vessel')).toMatchObject({ kind: 'class', base: 'Stamped' })
})

test('a name that the model does not have finds nothing', () => {
  expect(findType(harbour, 'vessel')).toBeUndefined()
})

test('of two types of one name the first is found', () => {
  const [first, second] = ['A', 'B'].map((value) => ({ kind: 'enum', name: 'Kind', values: [value] }) as const)
  if (first === undefined || second === undefined) throw new Error('there are two')
  expect(findType({ ...harbour, types: [first, second] }, 'Kind')).toBe(first)
})

test.each(['constructor', '__proto__', 'toString'])('%s is found only where it is declared', (name) => {
  expect(findType(harbour, name)).toBeUndefined()
  const type = { kind: 'enum', name, values: [] } as const
  expect(findType({ ...harbour, types: [type] }, name)).toBe(type)
})
