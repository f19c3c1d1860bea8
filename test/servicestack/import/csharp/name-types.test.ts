/** The names of types. */

import { expect, test } from 'vitest'
import { nameTypes } from '#servicestack/import/csharp/name-types.ts'
import { declare } from './reading.ts'

test.each([
  ['class A { } class B { }', ['A', 'B']],
  ['class A<T1, T2> { } class A<T> { }', ['A_2', 'A']],
  ['class A { } class A<T> { } class A_1 { }', ['A', 'A_1_', 'A_1']],
  ['namespace N { class A { } } namespace M { class A { } class A<T> { } }', ['N.A', 'M.A', 'M.A_1']],
])('%s', (text, want) => {
  expect([...nameTypes(declare(text)).values()].sort()).toEqual([...want].sort())
})
