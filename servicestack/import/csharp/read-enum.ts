/** Reads the body of an enum. */

import type { DeclaredEnumMember } from './declared.ts'
import { readLeading } from './read-attributes.ts'
import { readConstant } from './read-constant.ts'
import type { TokenCursor } from './token-cursor.ts'

/** Returns the members between the braces that come now. */
export function readEnum(cursor: TokenCursor, name: string): readonly DeclaredEnumMember[] {
  const members: DeclaredEnumMember[] = []
  const numbers = new Map<string, number>()
  cursor.expect('{', `behind enum ${name}`)
  for (let following = 0; ; ) {
    const { attributes } = readLeading(cursor)
    if (cursor.takes('}')) return members
    const member = cursor.name(`in enum ${name}`)
    const number = cursor.takes('=') ? readConstant(cursor, numbers) : following
    numbers.set(member, number)
    members.push({ name: member, number, attributes })
    following = number + 1
    if (!cursor.sees('}')) cursor.expect(',', `between the members of enum ${name}`)
  }
}
