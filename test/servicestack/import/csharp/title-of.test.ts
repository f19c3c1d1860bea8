/** The name of an API without a title. */

import { expect, test } from 'vitest'
import { titleOf } from '#servicestack/import/csharp/title-of.ts'
import { declare } from './reading.ts'

test.each([
  ['namespace A.B { class X { } } namespace A.B.C { class Y { } }', 'A.B'],
  ['namespace A.Bc { class X { } } namespace A.Bd { class Y { } }', 'A'],
  ['namespace A { class X { } } namespace B { class Y { } }', 'desk.example'],
  ['class X { }', 'desk.example'],
])('%s is %s', (text, want) => {
  expect(titleOf(declare(text), 'desk.example')).toBe(want)
})

test('without a namespace and a host it is just an API', () => {
  expect(titleOf([], undefined)).toBe('API')
})
