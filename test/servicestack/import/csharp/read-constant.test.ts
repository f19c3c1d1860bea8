/** The numbers of enum members. */

import { expect, test } from 'vitest'
import { readConstant } from '#servicestack/import/csharp/read-constant.ts'
import { cursorOf } from './reading.ts'

test.each([
  ['96', 96],
  ['-1', -1],
  ['0x1F', 31],
  ['0b101', 5],
  ['1_000UL', 1000],
  ['1 << 40', 2 ** 40],
  ['Two | 1 << 2 | 8', 14],
  ['Rights.Two + 1 * 3', 5],
  ['~Two & 0xF ^ 1', 12],
  ['(1 | 2) - (int)Two', 1],
  ["'A'", 65],
])('%s is %i', (text, want) => {
  expect(readConstant(cursorOf(text), new Map([['Two', 2]]))).toBe(want)
})

test.each(['Three', '1.5', '"10"', '', '(1', 'Rights.Three', '1 << 64', '1 << -1'])('%j is refused', (text) => {
  expect(() => readConstant(cursorOf(text), new Map())).toThrow(/Cannot read/)
})
