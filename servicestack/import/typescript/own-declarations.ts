/** Leaves out what ServiceStack prints of itself. */

import type { Declaration, DeclaredType } from './declaration.ts'
import type { DeclarationIndex } from './index-declarations.ts'
import { isBuiltInAnswer, isFrameworkDeclaration } from './is-framework-declaration.ts'
import { namesInType } from './names-in-type.ts'

/** Returns the API's own declarations in their order, and those of ServiceStack's answers that they refer to. */
export function ownDeclarations(index: DeclarationIndex): readonly Declaration[] {
  const kept = new Set([...index.values()].filter((declaration) => !isFrameworkDeclaration(declaration)))
  // a set hands on what is added to it on the way
  for (const declaration of kept) {
    for (const name of typesIn(declaration).flatMap(namesInType)) {
      const referred = index.get(name)
      if (referred !== undefined && isBuiltInAnswer(name)) kept.add(referred)
    }
  }
  return [...index.values()].filter((declaration) => kept.has(declaration))
}

function typesIn(declaration: Declaration): readonly DeclaredType[] {
  if (declaration.kind === 'enum') return []
  if (declaration.kind === 'map') return [declaration.values]
  const { base, interfaces, members } = declaration
  return [...members.map(({ type }) => type), ...interfaces, ...(base === undefined ? [] : [base])]
}
