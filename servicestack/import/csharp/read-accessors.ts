/** Reads what a property can do: `{ get; private set; } = "pong";`. */

import { readLeading } from './read-attributes.ts'
import { readModifiers } from './read-modifiers.ts'
import type { TokenCursor } from './token-cursor.ts'

/** Returns the accessors that everybody may use: `get`, `set`, `init`. */
export function readAccessors(cursor: TokenCursor, where: string): ReadonlySet<string> {
  if (cursor.sees('=>')) {
    cursor.skipStatement(where)
    return new Set(['get'])
  }
  const accessors = new Set<string>()
  cursor.expect('{', where)
  while (!cursor.takes('}')) {
    readLeading(cursor)
    const modifiers = readModifiers(cursor)
    const accessor = cursor.name(where)
    if (modifiers.size === 0) accessors.add(accessor)
    if (cursor.sees('{')) cursor.skipBracket(where)
    else if (cursor.sees('=>')) cursor.skipStatement(where)
    else cursor.expect(';', `behind an accessor ${where}`)
  }
  if (cursor.sees('=')) cursor.skipStatement(where)
  return accessors
}
