/** The members of enums. */

import { expect, test } from 'vitest'
import { readEnum } from '#servicestack/import/csharp/read-enum.ts'
import { cursorOf } from './reading.ts'

test.each([
  ['{ }', []],
  [
    '{ A, B = 5, C, D = -1, E, }',
    [
      ['A', 0],
      ['B', 5],
      ['C', 6],
      ['D', -1],
      ['E', 0],
    ],
  ],
  [
    '{ Read = 1 << 0, Write = 1 << 1, Both = Read | Write }',
    [
      ['Read', 1],
      ['Write', 2],
      ['Both', 3],
    ],
  ],
  [
    '{ @class, __proto__, constructor }',
    [
      ['class', 0],
      ['__proto__', 1],
      ['constructor', 2],
    ],
  ],
])('%s', (text, want) => {
  expect(readEnum(cursorOf(text), 'E').map(({ name, number }) => [name, number])).toEqual(want)
})

test('members keep what stands in front of them', () => {
  const [member] = readEnum(cursorOf('{ ///<summary>\n [EnumMember(Value="")] A }'), 'E')
  expect(member?.attributes[0]?.named.get('Value')).toBe('')
})

test.each(['{ A', '{ A B }', '{ 1 }', '{ A = }'])('%j is refused', (text) => {
  expect(() => readEnum(cursorOf(text), 'E')).toThrow(/expected/)
})
