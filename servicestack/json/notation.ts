/** How ServiceStack's JSON spells what JSV spells otherwise. */

import type { Notation } from '#servicestack/text/notation.ts'
import { escapeText } from './escape-text.ts'
import { scalarSpellings as spellings } from './scalar-spellings.ts'

/** JSON: what is no number and no boolean stands in quotes. */
export const notation: Notation = {
  string: escapeText,
  // a date brings its own escapes
  bare: (text) => (text.startsWith('\\/') ? `"${text}"` : escapeText(text)),
  key: (text) => (text.startsWith('"') ? text : `"${text}"`),
  memberName: escapeText,
  nullItem: 'null',
  spellings,
}
