/** Reads a few lines of TypeScript for the tests of what is made of them. */

import { splitLines } from '#servicestack/import/page-line.ts'
import type { DeclaredClass } from '#servicestack/import/typescript/declaration.ts'
import { indexDeclarations } from '#servicestack/import/typescript/index-declarations.ts'
import { openScope } from '#servicestack/import/typescript/open-scope.ts'
import { readDtos } from '#servicestack/import/typescript/read-dtos.ts'

/** Returns the declarations of some code and a scope over them. */
export function scopeOf(code: string) {
  const declarations = readDtos(splitLines(code))
  const { index } = indexDeclarations(declarations)
  return { declarations, scope: openScope(index, []) }
}

/** Returns the first class of some code and a scope over all of it. */
export function firstClass(code: string) {
  const { declarations, scope } = scopeOf(code)
  const first = declarations.find((declaration): declaration is DeclaredClass => declaration.kind === 'class')
  if (first === undefined) throw new Error(`No class in ${code}`)
  return { first, scope }
}
