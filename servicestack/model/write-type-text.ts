/** Spells a type as C# does: `Dictionary<string,List<int?>>`. */

import type { Scalar, TypeReference } from './type-reference.ts'

/**
 * Returns the text of a type, which `readTypeText` reads back; `spell` may give a named type another name.
 * @example writeTypeText({ kind: 'list', items: { kind: 'scalar', scalar: 'int', isNullable: true } }) // List<int?>
 */
export function writeTypeText(type: TypeReference, spell: (name: string) => string = (name) => name): string {
  const write = (inner: TypeReference) => writeTypeText(inner, spell)
  switch (type.kind) {
    case 'scalar':
      return nullable(spellScalar(type.scalar), type.isNullable)
    case 'list':
      return type.isArray ? `${write(type.items)}[]` : `${type.collection ?? 'List'}<${write(type.items)}>`
    case 'dictionary': {
      const { collection = 'Dictionary', keys, values } = type
      return `${collection}<${keys === undefined ? 'string' : write(keys)},${write(values)}>`
    }
    case 'named': {
      const { name, arguments: closing, isNullable } = type
      return nullable(
        closing === undefined ? spell(name) : `${spell(name)}<${closing.map(write).join(',')}>`,
        isNullable,
      )
    }
  }
}

function nullable(text: string, isNullable: true | undefined): string {
  return isNullable ? `${text}?` : text
}

function spellScalar(scalar: Scalar): string {
  if (scalar === 'boolean') return 'bool'
  return scalar === 'bytes' ? 'byte[]' : scalar
}
