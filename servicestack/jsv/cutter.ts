/** Cuts lenient JSV into the raw pieces that ServiceStack.Text converts. */

import type { Cut, Cutter } from '#servicestack/text/cutter.ts'
import type { Dialect } from '#servicestack/text/dialect.ts'
import { trim } from '#servicestack/text/trim.ts'
import { skipKey } from './skip-key.ts'
import { skipValue } from './skip-value.ts'
import { unquote } from './unquote.ts'

/** Returns JSV's way in a dialect: every character counts, and a quoted piece keeps its quotes until it is converted. */
export function cutterOf({ unquotesNames, dropsApostrophes }: Dialect): Cutter {
  return {
    value: (text, start) => cutTo(skipValue(text, start), text, start),
    key(text, start) {
      const cut = cutTo(skipKey(text, start), text, start)
      return unquotesNames ? { slice: withoutQuotes(cut.slice), end: cut.end } : cut
    },
    next: (_text, start) => start,
    text: unquote,
    string: dropsApostrophes ? (slice) => withoutApostrophe(textOf(slice)) : textOf,
    // a name that keeps its quotes names nothing: docs/discoveries/jsv-quoted-names.md
    name: trim,
    typePrefix: '{__type:',
  }
}

function cutTo(end: number, text: string, start: number): Cut {
  return { slice: end > start ? text.slice(start, end) : null, end }
}

/** Doubled quotes inside stay doubled: the library drops the outer ones only. */
function withoutQuotes(slice: string | null): string | null {
  return slice !== null && slice.length > 2 && slice.startsWith('"') ? slice.slice(1, -1) : slice
}

/** The library marks empty text by U+200B within, and takes the real one for its mark. */
function textOf(slice: string): string {
  return slice === '\u200B' ? '' : unquote(slice)
}

function withoutApostrophe(text: string): string {
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text
}
