/** The eight integers of .NET. */

import type { ScalarRule } from '../scalar-rule.ts'
import { notConvertible, overflow } from '../serialization-error.ts'

/** Rules by the number of bits; `isExact` ones are text, since a JavaScript number would round them. */
export const integers = {
  sbyte: integer(8, true),
  byte: integer(8, false),
  short: integer(16, true),
  ushort: integer(16, false),
  int: integer(32, true),
  uint: integer(32, false),
  long: integer(64, true),
  ulong: integer(64, false),
} as const

function integer(bits: number, isSigned: boolean): ScalarRule {
  const least = isSigned ? -(2n ** BigInt(bits - 1)) : 0n
  const most = least + 2n ** BigInt(bits) - 1n
  const isExact = bits === 64
  return {
    initial: isExact ? '0' : 0,
    spelling: 'digits',
    read(text) {
      const [, digits] = /^\s*(-?\d+)\s*$/.exec(text) ?? []
      const isRefused = digits === undefined || /^-0\d/.test(digits) || (!isSigned && digits.startsWith('-'))
      if (isRefused) throw notConvertible(text)
      // no more digits than the longest integer has, lest a long text takes long
      const value = BigInt(digits.replace(/^(-?)0+(?=\d)/, '$1').slice(0, 22))
      if (value < least || value > most) throw overflow(text)
      return isExact ? String(value) : Number(value)
    },
  }
}
