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

/** What the reader of a file knows of it. */
export interface FileReading {
  /** Texts that other files declare. */
  readonly constants?: Constants
  /** True for what a generator printed: it names every namespace from its root, inside of another one, too. */
  readonly isPrinted?: boolean
}

/** Returns all types of a file in its order, nested ones behind those that hold them. */
export function readFile(source: SourceText, { constants, isPrinted }: FileReading = {}): readonly Declared[] {
  const tokens = readTokens(source)
  const cursor = new TokenCursor(foldConstants(tokens, constants ?? readConstants([tokens])), source)
  const declared: Declared[] = []
  const join = isPrinted ? (_: string, path: string) => path : joinNamespaces
  readNamespace(cursor, '', { declared, join, depth: 0 })
  if (cursor.look().kind !== 'end') throw cursor.refuse('a "}" closes nothing here')
  return declared
}

/** What was read so far, and how the name of a namespace continues that of the outer one. */
interface Found {
  readonly declared: Declared[]
  readonly join: (outer: string, path: string) => string
  /** How many namespaces stand around this place. */
  readonly depth: number
}

function joinNamespaces(outer: string, path: string): string {
  return outer === '' ? path : `${outer}.${path}`
}

/** Reads up to the brace that closes the namespace, or up to the end of the file. */
function readNamespace(cursor: TokenCursor, outer: string, found: Found): void {
  const { declared } = found
  let namespace = outer
  for (;;) {
    const leading = readLeading(cursor)
    if (cursor.look().kind === 'end' || cursor.sees('}')) return
    if (isDirective(cursor)) cursor.skipStatement('behind "using"')
    else if (cursor.takes('namespace')) namespace = enterNamespace(cursor, namespace, found)
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
function enterNamespace(cursor: TokenCursor, outer: string, found: Found): string {
  const start = cursor.look()
  const path = cursor.path('behind "namespace"')
  const namespace = found.join(outer, path)
  if (cursor.takes(';')) return namespace
  if (found.depth >= deepest) throw cursor.refuseAt(start, 'namespaces nest too deep here')
  cursor.expect('{', `behind namespace ${namespace}`)
  readNamespace(cursor, namespace, { ...found, depth: found.depth + 1 })
  if (!cursor.takes('}')) throw cursor.refuse(`namespace ${namespace} is not closed`)
  return outer
}

/** Deeper than any namespaces, and far from what the stack bears. */
const deepest = 500
