/** Cuts lenient JSV into the raw pieces that ServiceStack.Text converts. */

import type { Cut, Cutter } from '#servicestack/text/cutter.ts'
import { trim } from '#servicestack/text/trim.ts'
import { skipKey } from './skip-key.ts'
import { skipValue } from './skip-value.ts'
import { unquote } from './unquote.ts'

/** JSV's way: every character counts, and a quoted piece keeps its quotes until it is converted. */
export const cutter: Cutter = {
  value: cutValue,
  key: (text, start) => cutTo(skipKey(text, start), text, start),
  next: (_text, start) => start,
  text: unquote,
  // a quoted name keeps its quotes and so names nothing: docs/discoveries/jsv-quoted-names.md
  name: trim,
}

function cutValue(text: string, start: number): Cut {
  return cutTo(skipValue(text, start), text, start)
}

function cutTo(end: number, text: string, start: number): Cut {
  return { slice: end > start ? text.slice(start, end) : null, end }
}
