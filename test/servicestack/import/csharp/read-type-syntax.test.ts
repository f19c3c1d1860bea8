/** How C# spells types. */

import { expect, test } from 'vitest'
import { readTypeArguments, readTypeSyntax } from '#servicestack/import/csharp/read-type-syntax.ts'
import type { TypeSyntax } from '#servicestack/import/csharp/type-syntax.ts'
import { cursorOf } from './reading.ts'

const named = (name: string, isNullable = false, ...typeArguments: TypeSyntax[]) =>
  ({ kind: 'named', name, arguments: typeArguments, isNullable }) as const

test.each<[string, TypeSyntax]>([
  ['int', named('int')],
  ['int?', named('int', true)],
  ['Rooms.Slot', named('Rooms.Slot')],
  [
    'Dictionary<string, List<int?>>?',
    named('Dictionary', true, named('string'), named('List', false, named('int', true))),
  ],
  ['string[]?', { kind: 'array', items: named('string') }],
  ['int?[][,]', { kind: 'array', items: { kind: 'array', items: named('int', true) } }],
  [
    'Map<int, Map<string,Loan[]',
    named('Map', false, named('int'), named('Map', false, named('string'), { kind: 'array', items: named('Loan') })),
  ],
  ['(int Low, string?)?', named('ValueTuple', true, named('int'), named('string', true))],
])('%s', (text, want) => {
  const cursor = cursorOf(`${text} Name`)
  expect(readTypeSyntax(cursor)).toEqual(want)
  expect(cursor.look().text).toBe('Name')
})

test('arguments need not come', () => {
  expect(readTypeArguments(cursorOf('{'))).toEqual([])
})

test.each(['', '<', 'List<', 'List<int', 'List<int;>', '1'])('%j is no type', (text) => {
  expect(() => readTypeSyntax(cursorOf(text))).toThrow(/expected/)
})
