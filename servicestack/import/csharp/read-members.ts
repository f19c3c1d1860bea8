/** Reads the body of a class or interface. */

import type { Declared, DeclaredProperty } from './declared.ts'
import { readAccessors } from './read-accessors.ts'
import { type Leading, readLeading } from './read-attributes.ts'
import { readModifiers } from './read-modifiers.ts'
import { readTypeSyntax } from './read-type-syntax.ts'
import type { TokenCursor } from './token-cursor.ts'

/** What stands between the braces of a class. */
export interface Members {
  readonly properties: readonly DeclaredProperty[]
  readonly nested: readonly Declared[]
}

/** Reads the declaration of a nested type; undefined when none comes now. */
export type ReadNested = (leading: Leading, modifiers: ReadonlySet<string>) => readonly Declared[] | undefined

/** Returns the properties that travel and the nested types; constructors, fields and methods are passed over. */
export function readMembers(
  cursor: TokenCursor,
  owner: { readonly name: string; readonly isInterface: boolean },
  readNested: ReadNested,
): Members {
  const properties: DeclaredProperty[] = []
  const nested: Declared[] = []
  const opening = cursor.look()
  cursor.expect('{', `behind class ${owner.name}`)
  for (;;) {
    const leading = readLeading(cursor)
    if (cursor.takes('}')) return { properties, nested }
    if (cursor.look().kind === 'end') throw cursor.refuseAt(opening, `class ${owner.name} is never closed`)
    const modifiers = readModifiers(cursor)
    const types = readNested(leading, modifiers)
    if (types !== undefined) nested.push(...types)
    else {
      const property = readProperty(cursor, leading, modifiers, owner)
      if (property !== undefined) properties.push(property)
    }
  }
}

/** Returns the property that comes now; undefined for a member that does not travel. */
function readProperty(
  cursor: TokenCursor,
  leading: Leading,
  modifiers: ReadonlySet<string>,
  owner: { readonly name: string; readonly isInterface: boolean },
): DeclaredProperty | undefined {
  const { line } = cursor.look()
  const where = `in class ${owner.name}`
  if (cursor.takes(';')) return undefined
  if (cursor.sees('~') || isConstructor(cursor) || cursor.sees('event') || cursor.sees('delegate')) {
    return skipMember(cursor, where)
  }
  const type = readTypeSyntax(cursor)
  const name = cursor.path(where)
  if (!(cursor.sees('{') || cursor.sees('=>'))) return skipMember(cursor, where)
  const isPublic = modifiers.has('public') || (owner.isInterface && !modifiers.has('private'))
  const accessors = readAccessors(cursor, `of ${owner.name}.${name}`)
  if (!isPublic || !accessors.has('get') || modifiers.has('static') || name.includes('.')) return undefined
  return { name, type, ...leading, isReadOnly: !(accessors.has('set') || accessors.has('init')), line }
}

function isConstructor(cursor: TokenCursor): boolean {
  return cursor.look().kind === 'name' && cursor.sees('(', 1)
}

/** Steps over a constructor, method, field, event or operator. */
function skipMember(cursor: TokenCursor, where: string): undefined {
  for (;;) {
    if (cursor.takes(';')) return undefined
    if (cursor.look().kind === 'end') throw cursor.refuse(`";" is expected ${where}`)
    if (cursor.sees('=') || cursor.sees('=>')) return void cursor.skipStatement(where)
    const isBody = cursor.sees('{')
    if (isBody || cursor.sees('(') || cursor.sees('[')) cursor.skipBracket(where)
    else if (cursor.sees('}')) throw cursor.refuse(`a property is expected ${where}`)
    else cursor.next()
    if (isBody) return undefined
  }
}
