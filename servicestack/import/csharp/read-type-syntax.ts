/** Reads a type: `Dictionary<string, List<int?>>?`. */

import type { TokenCursor } from './token-cursor.ts'
import type { NamedSyntax, TypeSyntax } from './type-syntax.ts'

/** Returns the type that comes now. */
export function readTypeSyntax(cursor: TokenCursor, depth = 0): TypeSyntax {
  if (depth > deepest) throw cursor.refuse(`types nest deeper here than ${deepest} levels`)
  let type: TypeSyntax = cursor.takes('(') ? readTuple(cursor, depth + 1) : readNamed(cursor, depth + 1)
  for (;;) {
    if (cursor.takes('?')) type = type.kind === 'named' ? { ...type, isNullable: true } : type
    else if (cursor.sees('[') && (cursor.sees(']', 1) || cursor.sees(',', 1))) {
      cursor.skipBracket('of an array')
      type = { kind: 'array', items: type }
    } else return type
  }
}

function readNamed(cursor: TokenCursor, depth: number): NamedSyntax {
  const name = cursor.path('where a type stands')
  return { kind: 'named', name, arguments: readTypeArguments(cursor, depth), isNullable: false }
}

/** `(int Left, string)`: the names of its parts are the compiler's only. */
function readTuple(cursor: TokenCursor, depth: number): NamedSyntax {
  const parts: TypeSyntax[] = []
  do {
    parts.push(readTypeSyntax(cursor, depth))
    if (cursor.look().kind === 'name') cursor.next()
  } while (cursor.takes(','))
  cursor.expect(')', 'behind the parts of a tuple')
  return { kind: 'named', name: 'ValueTuple', arguments: parts, isNullable: false }
}

/** Returns what stands between `<` and `>`, which need not come. */
export function readTypeArguments(cursor: TokenCursor, depth = 0): readonly TypeSyntax[] {
  const types: TypeSyntax[] = []
  if (!cursor.takes('<')) return types
  do types.push(readTypeSyntax(cursor, depth))
  while (cursor.takes(','))
  // ServiceStack loses what stands behind an array or the name of a tuple: Map<Guid,Map<String,Loan[]>
  if (!cursor.takes('>') && !types.slice(-1).some(losesBracket))
    throw cursor.refuse('">" is expected behind the arguments of a type')
  return types
}

function losesBracket(type: TypeSyntax): boolean {
  if (type.kind === 'array' || (type.name === 'Tuple' && type.arguments.length === 0)) return true
  return type.arguments.slice(-1).some(losesBracket)
}

/** Deeper than any DTO, and far from what the stack bears. */
const deepest = 64
