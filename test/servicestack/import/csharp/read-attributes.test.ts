/** What stands in front of a declaration. */

import { expect, test } from 'vitest'
import { readLeading } from '#servicestack/import/csharp/read-attributes.ts'
import { cursorOf } from './reading.ts'

test.each([
  ['[Flags]', ['Flags', [], {}]],
  ['[FlagsAttribute]', ['Flags', [], {}]],
  ['[ServiceStack.Api("a")]', ['Api', ['a'], {}]],
  [
    '[DataMember(Name="no", Order=-3, IsRequired=true)]',
    ['DataMember', [], { Name: 'no', Order: -3, IsRequired: true }],
  ],
  ['[A(1_000L, 0x1F, 2.5m, false)]', ['A', [1000, 31, 2.5, false], {}]],
  ['[A(typeof(B), new[] { 1, 2 }, C.D | E, "a" + "b")]', ['A', [null, null, null, null], {}]],
  ['[type: A(x: "b")]', ['A', [], { x: 'b' }]],
  ['[Renderer<Page<int>>(1)]', ['Renderer', [1], {}]],
])('%s', (text, want) => {
  const found = readLeading(cursorOf(text)).attributes.map(({ name, values, named }) => [
    name,
    values,
    Object.fromEntries(named),
  ])
  expect(found).toEqual([want])
})

test('what is about something else than the declaration is left out', () => {
  const text = '[assembly: A] [return: B] [property: C] [D]'
  expect(readLeading(cursorOf(text)).attributes.map(({ name }) => name)).toEqual(['C', 'D'])
  expect(readLeading(cursorOf(text), new Set(['property'])).attributes.map(({ name }) => name)).toEqual(['C'])
})

test('several attributes may share brackets', () => {
  expect(readLeading(cursorOf('[A, B("x"),]\n[C]')).attributes.map(({ name }) => name)).toEqual(['A', 'B', 'C'])
})

test.each([
  ['///<summary>\n///Uses <system> & "x"\n///</summary>', 'Uses <system> & "x"'],
  ['/// <summary>\n/// one\n/// two\n/// </summary>\n[A]', 'one\ntwo'],
  ['/// <summary>one</summary>\n/// <remarks>x</remarks>', 'one'],
  ['///<summary>\n///</summary>', undefined],
  ['/// no summary', undefined],
  ['///</summary>\n///<summary>', undefined],
])('the summary of %j', (text, summary) => {
  expect(readLeading(cursorOf(text)).summary).toBe(summary)
})

test.each(['[', '[A', '[A(', '[A(1', '[A("a" "b")', '[A(typeof(', '[1]'])('%j is refused', (text) => {
  expect(() => readLeading(cursorOf(text))).toThrow(/Cannot read/)
})
