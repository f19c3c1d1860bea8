/** Cuts lenient JSV into the raw pieces that ServiceStack.Text converts. */

import { type Cutter, nothingAt, type Piece } from '#servicestack/text/cutter.ts'
import type { Dialect } from '#servicestack/text/dialect.ts'
import { isWritten } from '#servicestack/text/is-written.ts'
import { indexOutOfRange } from '#servicestack/text/serialization-error.ts'
import { trim } from '#servicestack/text/trim.ts'
import { unquote } from '#servicestack/text/unquote.ts'
import { skipQuoted, skipValue } from './skip-value.ts'

/** Returns JSV's way in a dialect: every character counts, and a quoted piece keeps its quotes until it is converted. */
export function cutterOf({ unquotesNames, dropsApostrophes }: Dialect): Cutter {
  const unquoted = dropsApostrophes ? (slice: string) => withoutApostrophe(unquote(slice)) : unquote
  const name = (text: string, at: number, end: number) => cutName(text, at, end, unquotesNames)
  return {
    blank: (_text, at) => at,
    value: cutValue,
    key: name,
    name,
    body: (text, at) => (text[at] === '{' ? at + 1 : at),
    endsBehindName: false,
    saysTypeAnywhere: true,
    text: unquoted,
    string: unquoted,
    // a name that keeps its quotes names nothing: docs/discoveries/jsv-quoted-names.md
    member: trim,
    isWritten,
    typeName: (text, start) => (text.startsWith('{__type:', start) ? start + '{__type:'.length : -1),
  }
}

function cutValue(text: string, start: number, end: number): Piece {
  const after = skipValue(text, start, end)
  return after > start ? { start, end: after, after } : nothingAt(after)
}

/** Quoted, balanced in braces, or at least one character up to a colon; doubled quotes inside stay doubled. */
function cutName(text: string, start: number, end: number, unquotes: boolean): Piece {
  if (text[start] === '"') {
    const after = skipQuoted(text, start, end)
    return unquotes && after - start > 2 ? { start: start + 1, end: after - 1, after } : { start, end: after, after }
  }
  const after = text[start] === '{' ? skipValue(text, start, end) : text.indexOf(':', start + 1)
  // the library runs off the end where no colon comes
  if (after < 0 || after > end) throw indexOutOfRange()
  return { start, end: after, after }
}

/** It shields from formulas, so it stays before a number. */
function withoutApostrophe(text: string): string {
  return /^'(?:[=@\t\r]|[+-](?![\d.]))/.test(text) ? text.slice(1) : text
}
