/** Reads whole C# files: usings, namespaces and the types in them. */

import type { ImportError } from '../import-error.ts'
import type { Constants } from './constants.ts'
import type { Declared } from './declared.ts'
import { foldConstants } from './fold-constants.ts'
import { readLeading } from './read-attributes.ts'
import { readConstants } from './read-constants.ts'
import { readModifiers } from './read-modifiers.ts'
import { readTokens } from './read-tokens.ts'
import { readTypeDeclaration } from './read-type-declaration.ts'
import type { SourceText } from './source-text.ts'
import { TokenCursor } from './token-cursor.ts'

/** Returns all types of a file in its order, nested ones behind those that hold them; `known` holds texts of other files. */
export function readFile(source: SourceText, known?: Constants): readonly Declared[] {
  const tokens = readTokens(source)
  const constants = known ?? readConstants([tokens])
  const cursor = new TokenCursor(foldConstants(tokens, constants), source)
  const declared: Declared[] = []
  readNamespace(cursor, '', declared)
  if (cursor.look().kind !== 'end') throw cursor.refuse('a "}" closes nothing here')
  return declared
}

/** Reads up to the brace that closes the namespace, or up to the end of the file. */
function readNamespace(cursor: TokenCursor, outer: string, declared: Declared[]): void {
  let namespace = outer
  for (;;) {
    const leading = readLeading(cursor)
    if (cursor.look().kind === 'end' || cursor.sees('}')) return
    if (isDirective(cursor)) cursor.skipStatement('behind "using"')
    else if (cursor.takes('namespace')) namespace = enterNamespace(cursor, namespace, declared)
    else if (!cursor.takes(';')) {
      const modifiers = readModifiers(cursor)
      const types = readTypeDeclaration(cursor, leading, modifiers, { namespace, outer: [] })
      if (types !== undefined) declared.push(...types)
      else if (cursor.sees('delegate')) cursor.skipStatement('behind "delegate"')
      else throw refuseOther(cursor, declared.length === 0 && namespace === '')
    }
  }
}

/** What starts like no C# at all is told apart from C# that is damaged. */
function refuseOther(cursor: TokenCursor, isStart: boolean): ImportError {
  const why = 'a namespace, class, interface or enum is expected here'
  return isStart ? cursor.refuseOther(why) : cursor.refuse(why)
}

function isDirective(cursor: TokenCursor): boolean {
  return cursor.sees('using') || cursor.sees('extern') || (cursor.sees('global') && cursor.sees('using', 1))
}

/** Returns the namespace of what follows: a file-scoped one lasts, one with braces is read here. */
function enterNamespace(cursor: TokenCursor, outer: string, declared: Declared[]): string {
  const start = cursor.look()
  const path = cursor.path('behind "namespace"')
  const namespace = outer === '' ? path : `${outer}.${path}`
  if (cursor.takes(';')) return namespace
  if (namespace.length > longest) throw cursor.refuseAt(start, 'namespaces nest too deep here')
  cursor.expect('{', `behind namespace ${namespace}`)
  readNamespace(cursor, namespace, declared)
  if (!cursor.takes('}')) throw cursor.refuse(`namespace ${namespace} is not closed`)
  return outer
}

/** Longer than any namespace, and far from what the stack bears. */
const longest = 1000
