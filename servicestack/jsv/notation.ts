/** How JSV spells what JSON spells otherwise. */

import type { Notation } from '#servicestack/text/notation.ts'
import { quote } from './quote.ts'

/** JSV: little is quoted, and names never are. */
export const notation: Notation = {
  string: quote,
  bare: (text) => text,
  key: (text) => text,
  memberName: (name) => name,
  nullItem: '',
  spellings: {},
}
