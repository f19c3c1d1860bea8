/** Spells a type as ServiceStack prints it, but for white space: `{[index:string]:Vessel[]}`. */

import type { DeclaredType } from './declaration.ts'

/** Returns the text of a type. */
export function spellDeclared(type: DeclaredType): string {
  switch (type.kind) {
    case 'scalar':
      return type.scalar
    case 'list':
      return `${spellDeclared(type.items)}[]`
    case 'dictionary':
      return `{[index:${type.keys === undefined ? 'string' : spellDeclared(type.keys)}]:${spellDeclared(type.values)}}`
    case 'opaque':
      return type.text.replace(/[\s;]/g, '')
    case 'named':
      return type.typeArguments.length === 0
        ? type.name
        : `${type.name}<${type.typeArguments.map(spellDeclared).join()}>`
  }
}
