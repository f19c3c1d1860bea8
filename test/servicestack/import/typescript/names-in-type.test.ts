/** The names in types. */

import { expect, test } from 'vitest'
import { namesInType } from '#servicestack/import/typescript/names-in-type.ts'
import { firstClass } from './scope-of.ts'

test('all names of a type are told', () => {
  const { first } = firstClass('class A { b: { [index:string]: Page<C[], string>; } }')
  expect(first.members.flatMap(({ type }) => namesInType(type))).toEqual(['Page', 'C'])
})
