/** Cuts lenient JSON into the raw pieces that ServiceStack.Text converts. */

import type { Cut, Cutter } from '#servicestack/text/cutter.ts'
import { argumentOutOfRange, indexOutOfRange } from '#servicestack/text/serialization-error.ts'
import { skipBlank } from '#servicestack/text/skip-blank.ts'
import { unescapeText } from './unescape-text.ts'

/** JSON's way: blanks do not count, a quoted piece is what stands between its quotes, and `null` is nothing. */
export const cutter: Cutter = {
  value: cutValue,
  key: cutKey,
  next: skipBlank,
  text: unescapeText,
  string: unescapeText,
  // an escaped name names nothing: docs/discoveries/json-bodies.md
  name: (slice) => slice,
  typePrefix: '{"__type":',
}

function cutValue(text: string, start: number): Cut {
  const first = skipBlank(text, start)
  switch (text[first]) {
    case undefined:
    case ',':
    case '}':
      return { slice: null, end: first }
    case '"':
      return cutQuoted(text, first) ?? fail()
    case '{':
      return cutTo(skipBalanced(text, first, '{', '}'), text, first)
    case '[':
      return cutTo(skipBalanced(text, first, '[', ']'), text, first)
    default:
      return cutWord(text, first)
  }
}

function fail(): never {
  throw indexOutOfRange()
}

/** A name without quotes names nothing; the reader stays where it is. */
function cutKey(text: string, start: number): Cut {
  if (text[start] !== '"') return { slice: null, end: start }
  const cut = cutQuoted(text, start)
  if (cut === undefined) throw argumentOutOfRange()
  return cut
}

function cutQuoted(text: string, start: number): Cut | undefined {
  for (let offset = start + 1; offset < text.length; offset++) {
    if (text[offset] === '\\') offset++
    else if (text[offset] === '"') return { slice: text.slice(start + 1, offset), end: offset + 1 }
  }
  return undefined
}

function cutTo(end: number, text: string, start: number): Cut {
  return { slice: text.slice(start, end), end }
}

/** Only brackets of the same kind count, and quotes shield them. */
function skipBalanced(text: string, start: number, opening: string, closing: string): number {
  let depth = 0
  let isQuoted = false
  for (let offset = start; offset < text.length; offset++) {
    const character = text[offset]
    if (character === '\\') offset++
    else if (character === '"') isQuoted = !isQuoted
    else if (isQuoted) continue
    else if (character === opening) depth++
    else if (character === closing && --depth === 0) return offset + 1
  }
  return text.length
}

function cutWord(text: string, start: number): Cut {
  let end = start + 1
  while (end < text.length && text[end] !== ',' && text[end] !== '}' && skipBlank(text, end) === end) end++
  const slice = text.slice(start, end)
  return { slice: slice === 'null' ? null : slice, end }
}
