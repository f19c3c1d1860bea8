/** Reads the value of a member of the type `object` as a server does, which takes it for an expression of JavaScript. */

import type { WireValue } from '#servicestack/model/wire-value.ts'
import { readDouble } from '#servicestack/text/scalars/fractions.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import { emptyMark } from '#servicestack/text/unquote.ts'
import { readLiteral } from './read-literal.ts'
import { unescapeText } from './unescape-text.ts'

const words: ReadonlyMap<string, WireValue> = new Map<string, WireValue>([
  ['true', true],
  ['false', false],
  ['null', null],
])

/**
 * Returns the value of a slice without its quotes, so that `"5"` is as much a number as `5`; text is what is neither a
 * number without a sign nor a word of JavaScript. Evidence: docs/discoveries/json-objects.md
 */
export function parseObject(slice: string): WireValue {
  if (slice === emptyMark) return ''
  if (words.has(slice)) return words.get(slice) ?? null
  if (isList(slice) || slice.startsWith('{')) return readLiteral(slice)
  return numberOf(slice) ?? unescapeText(slice)
}

/** A list that was escaped is text. */
function isList(slice: string): boolean {
  return slice.startsWith('[') && !slice.startsWith('[{\\')
}

function numberOf(slice: string): number | undefined {
  if (!/^\d/.test(slice)) return undefined
  try {
    return readDouble(slice)
  } catch (error) {
    if (error instanceof SerializationError) return undefined
    throw error
  }
}
