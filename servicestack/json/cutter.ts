/** Cuts lenient JSON into the raw pieces that ServiceStack.Text converts. */

import { type Cutter, nothingAt, type Piece } from '#servicestack/text/cutter.ts'
import type { Dialect } from '#servicestack/text/dialect.ts'
import { argumentOutOfRange, indexOutOfRange } from '#servicestack/text/serialization-error.ts'
import { skipBalanced } from '#servicestack/text/skip-balanced.ts'
import { skipBlank } from '#servicestack/text/skip-blank.ts'
import { emptyMark } from '#servicestack/text/unquote.ts'
import { isWritten } from './is-written.ts'
import { unescapeText } from './unescape-text.ts'

/** Returns JSON's way in a dialect: blanks do not count, a quoted piece is what stands between its quotes, `null` is nothing. */
export function cutterOf({ unescapesNames }: Dialect): Cutter {
  return { ...cutter, ...(unescapesNames ? { name: cutEscapedName, member: unescapeText } : {}) }
}

const cutter: Cutter = {
  blank: skipBlank,
  value: cutValue,
  key: cutKey,
  name: cutName,
  body: behindBrace,
  endsBehindName: true,
  saysTypeAnywhere: false,
  text: withoutQuotes,
  string: (slice) => (slice === emptyMark ? slice : unescapeText(slice)),
  // an escaped name names nothing: docs/discoveries/json-bodies.md
  member: (slice) => slice,
  isWritten,
  typeName: behindType,
}

/** The library takes the first character for the brace, whatever it is. */
function behindBrace(text: string, at: number, end: number): number {
  const brace = skipBlank(text, at, end)
  if (brace >= end) throw indexOutOfRange()
  return brace + 1
}

/** Where a blank stands behind the brace, the library looks for the next quote, whatever is before it. */
function behindType(text: string, start: number, end: number): number {
  let quote = start + 1
  if (/[ \t\r\n]/.test(text.charAt(quote))) while (quote < end && text[quote] !== '"') quote++
  else if (text[start] !== '{') return -1
  return text.startsWith('"__type":', quote) ? quote + '"__type":'.length : -1
}

function withoutQuotes(slice: string): string {
  if (slice === '"') throw argumentOutOfRange()
  return slice.length > 1 && slice.startsWith('"') && slice.endsWith('"') ? slice.slice(1, -1) : slice
}

function cutValue(text: string, at: number, end: number): Piece {
  const start = skipBlank(text, at, end)
  if (start >= end) return nothingAt(start)
  switch (text[start]) {
    case ',':
    case '}':
      return nothingAt(start)
    case '"':
      return cutQuoted(text, start, end)
    case '{':
    case '[':
      return cutBalanced(text, start, end)
    default:
      return cutWord(text, start, end)
  }
}

/** A key without quotes runs up to a blank or a comma, the colon included. */
function cutKey(text: string, at: number, end: number): Piece {
  const start = skipBlank(text, at, end)
  if (start >= end) throw indexOutOfRange()
  if (text[start] === ',' || text[start] === '}') return nothingAt(start)
  if (text[start] === '"') return cutQuoted(text, start, end)
  let after = start + 1
  while (after < end && text[after] !== ',' && skipBlank(text, after, after + 1) === after) after++
  return cutTo(after, start)
}

const backslash = 0x5c

/** Longer than any name of a member. */
const longName = 1000

/** A name without quotes, or with an escape, names nothing, and reading goes on behind its first character. */
function cutName(text: string, at: number, end: number): Piece {
  const isQuoted = text[at] === '"'
  const start = isQuoted ? at + 1 : at
  const stop = nextSpecial(text, start, isQuoted ? end : Math.min(end, start + longName))
  if (stop === end && isQuoted) throw argumentOutOfRange()
  if (stop === end) return { start, end, after: start }
  return isQuoted && text[stop] === '"' ? { start, end: stop, after: stop + 1 } : nothingAt(start)
}

/** As above, but names may have escapes, and one that nothing closes is all that is left. */
function cutEscapedName(text: string, at: number, end: number): Piece {
  if (text[at] !== '"') return end - at > longName ? nothingAt(at) : { start: at, end, after: at }
  let stop = nextSpecial(text, at + 1, end)
  while (text[stop] === '\\' && stop < end) stop = nextSpecial(text, Math.min(stop + 2, end), end)
  return { start: at + 1, end: stop, after: Math.min(stop + 1, end) }
}

function nextSpecial(text: string, start: number, end: number): number {
  let at = start
  while (at < end && text[at] !== '"' && text[at] !== '\\') at++
  return at
}

function cutQuoted(text: string, start: number, end: number): Piece {
  for (let at = start + 1; at < end; at++) {
    if (text[at] === '"') return { start: start + 1, end: at, after: at + 1 }
    // the four digits behind a u are not looked at
    if (text[at] === '\\') at += text[at + 1] === 'u' ? 5 : 1
  }
  throw indexOutOfRange()
}

function cutBalanced(text: string, start: number, end: number): Piece {
  const after = skipBalanced(text, start, end, backslash)
  // an escape of nothing leads the library beyond the end too
  if (after > end) throw argumentOutOfRange()
  return cutTo(after, start)
}

function cutTo(end: number, start: number): Piece {
  return { start, end, after: end }
}

function cutWord(text: string, start: number, end: number): Piece {
  let after = start + 1
  while (after < end && text[after] !== ',' && text[after] !== '}' && skipBlank(text, after, after + 1) === after)
    after++
  return text.slice(start, after) === 'null' ? nothingAt(after) : cutTo(after, start)
}
