/** Reads the words in front of a declaration: `public virtual`. */

import type { TokenCursor } from './token-cursor.ts'

/** Returns the modifiers that come now. */
export function readModifiers(cursor: TokenCursor): ReadonlySet<string> {
  const found = new Set<string>()
  while (modifiers.has(cursor.look().text) && cursor.look().kind === 'name' && standsInFront(cursor)) {
    found.add(cursor.next().text)
  }
  return found
}

/** Words such as `new` are printed as names, too; a type in front of which one stands is a name or a tuple. */
function standsInFront(cursor: TokenCursor): boolean {
  return cursor.look(1).kind === 'name' || (cursor.sees('(', 1) && !contextual.has(cursor.look().text))
}

/** Words that may be the names of methods. */
const contextual: ReadonlySet<string> = new Set(['file', 'partial', 'required', 'async'])

const modifiers: ReadonlySet<string> = new Set([
  ...['public', 'private', 'protected', 'internal', 'file', 'static', 'abstract', 'sealed', 'virtual', 'override'],
  ...['new', 'partial', 'readonly', 'required', 'const', 'extern', 'unsafe', 'volatile', 'async', 'implicit'],
  ...['explicit'],
])
