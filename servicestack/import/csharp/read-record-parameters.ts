/** Reads the parameters behind the name of a record, which are its properties: `record Berth(string No, int? Depth = null)`. */

import type { DeclaredProperty } from './declared.ts'
import { readLeading } from './read-attributes.ts'
import { readTypeSyntax } from './read-type-syntax.ts'
import type { TokenCursor } from './token-cursor.ts'

/** Returns the properties between the brackets that come now; an attribute is theirs where it says so. */
export function readRecordParameters(cursor: TokenCursor, name: string): readonly DeclaredProperty[] {
  const properties: DeclaredProperty[] = []
  cursor.expect('(', `behind record ${name}`)
  while (!cursor.takes(')')) {
    const leading = readLeading(cursor, ofProperty)
    while (cursor.takes('params') || cursor.takes('in'));
    const { line } = cursor.look()
    const type = readTypeSyntax(cursor)
    properties.push({ name: cursor.name(`in record ${name}`), type, ...leading, isReadOnly: false, line })
    skipDefault(cursor, name)
    if (!cursor.sees(')')) cursor.expect(',', `between the parameters of record ${name}`)
  }
  return properties
}

const ofProperty: ReadonlySet<string> = new Set(['property'])

function skipDefault(cursor: TokenCursor, name: string): void {
  if (!cursor.takes('=')) return
  while (!(cursor.sees(',') || cursor.sees(')'))) {
    if (cursor.look().kind === 'end') throw cursor.refuse(`record ${name} is not closed`)
    if (cursor.sees('(') || cursor.sees('[') || cursor.sees('{')) cursor.skipBracket(`in record ${name}`)
    else cursor.next()
  }
}
