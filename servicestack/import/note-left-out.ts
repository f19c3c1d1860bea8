/** Says why a printed type is no part of the model. */

import type { Declaration, DeclaredType } from './typescript/declaration.ts'
import type { ImportNote } from './import-note.ts'
import type { DeclarationIndex } from './typescript/index-declarations.ts'

/** Returns the note for a type that nothing reaches; types it refers to in vain are named. */
export function noteLeftOut(declaration: Declaration, index: DeclarationIndex): ImportNote {
  const { name, line } = declaration
  const dangling = [...new Set(namesIn(declaration))].filter((used) => !index.has(used))
  const vain = dangling.length === 0 ? '' : ` It refers to ${dangling.join(', ')}, which the page does not print.`
  const message = `Neither the request nor the response reaches ${name}: left out.${vain}`
  return { code: 'type-left-out', line, message }
}

function namesIn(declaration: Declaration): readonly string[] {
  switch (declaration.kind) {
    case 'enum':
      return []
    case 'map':
      return namesOf(declaration.values).filter((name) => !declaration.parameters.includes(name))
    case 'class':
      return declaration.members
        .flatMap((member) => namesOf(member.type))
        .filter((name) => !declaration.parameters.includes(name))
  }
}

function namesOf(type: DeclaredType): readonly string[] {
  switch (type.kind) {
    case 'scalar':
    case 'opaque':
      return []
    case 'list':
      return namesOf(type.items)
    case 'dictionary':
      return namesOf(type.values)
    case 'named':
      return [type.name, ...type.typeArguments.flatMap(namesOf)]
  }
}
