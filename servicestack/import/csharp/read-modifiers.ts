/** Reads the words in front of a declaration: `public virtual`. */

import type { TokenCursor } from './token-cursor.ts'

/** Returns the modifiers that come now. */
export function readModifiers(cursor: TokenCursor): ReadonlySet<string> {
  const found = new Set<string>()
  while (modifiers.has(cursor.look().text) && cursor.look().kind === 'name' && cursor.look(1).kind === 'name') {
    found.add(cursor.next().text)
  }
  return found
}

const modifiers: ReadonlySet<string> = new Set([
  ...['public', 'private', 'protected', 'internal', 'file', 'static', 'abstract', 'sealed', 'virtual', 'override'],
  ...['new', 'partial', 'readonly', 'required', 'const', 'extern', 'unsafe', 'volatile', 'async', 'implicit'],
  ...['explicit'],
])
