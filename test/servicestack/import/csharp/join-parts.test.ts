/** Classes in parts. */

import { expect, test } from 'vitest'
import { joinParts } from '#servicestack/import/csharp/join-parts.ts'
import { declare } from './reading.ts'

test('the parts of a class are one, where the first of them stands', () => {
  const types = joinParts(
    declare(`partial class A : IOne { public int X { get; set; } } class B { }
      /// <summary>a</summary>
      [Flags] abstract partial class A : ITwo { public int Y { get; set; } } partial class A<T> { }`),
  )
  expect(types).toMatchObject([
    {
      ...{ name: 'A', summary: 'a', isAbstract: true, bases: [{ name: 'IOne' }, { name: 'ITwo' }] },
      ...{ attributes: [{ name: 'Flags' }], properties: [{ name: 'X' }, { name: 'Y' }] },
    },
    { name: 'B' },
    { name: 'A', parameters: [{ name: 'T' }] },
  ])
})

test('classes of one name that are no parts stay two', () => {
  expect(joinParts(declare('class A { } class A { }'))).toHaveLength(2)
})
