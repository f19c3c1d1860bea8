/** Converts text to a scalar the lenient way of ServiceStack.Text; JSON and JSV share these rules. */

import type { EnumType } from '#servicestack/model/data-type.ts'
import type { Scalar } from '#servicestack/model/type-reference.ts'
import { SerializationError } from './serialization-error.ts'

const number = /^\s*[+-]?(?:[\d,]*\.?\d+|\d[\d,]*\.)(?:[eE][+-]?\d+)?\s*$/
const named = new Map([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
])
const truths = new Set(['1', 't', 'T', 'y', 'Y', 'on'])
const falsehoods = new Set(['0', 'f', 'F', 'n', 'N'])

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

/** Reads an enum value by name (any case), by number, or as a comma list of names that are OR-ed by their numbers. */
export function readEnum(text: string, type: EnumType): string {
  const names = text.split(',').map((name) => name.trim())
  const numbers = names.map((name) => enumNumber(name, type, names.length === 1))
  const sum = numbers.reduce((all, one) => all | one, 0)
  return type.values[sum] ?? String(sum)
}

function enumNumber(name: string, type: EnumType, allowsDigits: boolean): number {
  const index = type.values.findIndex((value) => value.toLowerCase() === name.toLowerCase())
  if (index >= 0) return index
  if (allowsDigits && /^[+-]?\d+$/.test(name)) return Number(name)
  throw invalid(name)
}

function readBoolean(text: string): boolean {
  if (text === '') return false
  if (truths.has(text)) return true
  if (falsehoods.has(text) || /^of.$/s.test(text)) return false
  const word = text.replace(/^[\s\0]+|[\s\0]+$/g, '').toLowerCase()
  if (word === 'true' || word === 'false') return word === 'true'
  throw invalid(text)
}

function readNumber(text: string): number {
  const known = named.get(text.trim())
  if (known !== undefined) return known
  if (!number.test(text)) throw invalid(text)
  return Number(text.replaceAll(',', ''))
}

function invalid(text: string): SerializationError {
  return new SerializationError('not-convertible', `'${text}' is an Invalid value`)
}
