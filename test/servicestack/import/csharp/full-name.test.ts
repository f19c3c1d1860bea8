/** Full names. */

import { expect, test } from 'vitest'
import { fullName, pathOf } from '#servicestack/import/csharp/full-name.ts'
import { declare } from './reading.ts'

test('a full name tells namespace, classes around and type parameters', () => {
  const types = declare('namespace N { class A<T> { enum B { C } } } class D { }')
  expect(types.map(fullName)).toEqual(['N.A`1', 'N.A.B', 'D'])
  expect(types.map(pathOf)).toEqual(['N.A', 'N.A.B', 'D'])
})
