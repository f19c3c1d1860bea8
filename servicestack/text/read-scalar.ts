/** Converts text to a scalar the lenient way of ServiceStack.Text; JSON and JSV share these rules. */

import type { Scalar } from '#servicestack/model/type-reference.ts'
import { notConvertible } from './serialization-error.ts'
import { trim } from './trim.ts'

/** Reads text (already unquoted) as a scalar; throws what a server swallows inside a body and reports in a query. */
export function readScalar(text: string, scalar: Scalar): string | number | boolean {
  switch (scalar) {
    case 'string':
      return text
    case 'boolean':
      return readBoolean(text)
    case 'number':
      return readNumber(text)
  }
}

const truths = new Set(['1', 't', 'T', 'y', 'Y', 'on'])
const falsehoods = new Set(['0', 'f', 'F', 'n', 'N'])

function readBoolean(text: string): boolean {
  if (truths.has(text)) return true
  if (falsehoods.has(text) || /^of.$/s.test(text)) return false
  const word = trim(text.replaceAll('\0', ' ')).toLowerCase()
  if (word === 'true' || word === 'false') return word === 'true'
  throw notConvertible(text)
}

/** Digits with thousands separators wherever they please; no two parts can match the same text, so this is linear. */
const decimal = /^[\t-\r ]*[+-]?(?:\d[\d,]*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?[\t-\r ]*\0*$/
const name = /^([+-]?)(nan|infinity)$/i

function readNumber(text: string): number {
  if (decimal.test(text)) return Number(text.replace(/[,\0]/g, ''))
  const [, sign, word] = name.exec(trim(text)) ?? []
  if (word === undefined) throw notConvertible(text)
  if (word.toLowerCase() === 'nan') return Number.NaN
  return sign === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
}
