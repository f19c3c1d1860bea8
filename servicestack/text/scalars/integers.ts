/** The eight integers of .NET. */

import type { ScalarRule } from '../scalar-rule.ts'
import { overflow } from '../serialization-error.ts'
import { refuse } from './refuse.ts'

/** Rules by name; those of 64 bits are text, since a JavaScript number would round them. */
export const integers = {
  sbyte: integer(8, 1),
  byte: integer(8, 0),
  short: integer(16, 1),
  ushort: integer(16, 0),
  int: integer(32, 1),
  uint: integer(32, 0),
  long: integer(64, 1),
  ulong: integer(64, 0),
} as const

/** Zeros may lead, but not behind a minus; blanks are those of JSON texts. */
const form = /^[\t-\r \x85\xa0\u200b]*(\d+|-(?:0|[1-9]\d*))[\t-\r \x85\xa0\u200b]*$/

function integer(bits: number, signs: 0 | 1): ScalarRule {
  const most = 2n ** BigInt(bits - signs) - 1n
  const least = signs * -(2 ** (bits - 1))
  const isText = bits === 64
  return {
    initial: isText ? '0' : 0,
    spelling: 'digits',
    read(text) {
      const digits = form.exec(text)?.[1] ?? refuse(text)
      const rounded = Number(digits)
      if (!signs && digits.startsWith('-')) refuse(text)
      // a million digits are far out of range before they take long
      const value = isText && Math.abs(rounded) < 1e20 ? BigInt(digits) : rounded
      if (value < least || value > most) refuse(text, overflow)
      // minus nothing is nothing
      return isText ? String(value) : rounded + 0
    },
  }
}
