/** Spells a C# type as TypeScript can tell it apart. */

import { readTypeText } from '#servicestack/model/read-type-text.ts'
import type { Scalar, TypeReference } from '#servicestack/model/type-reference.ts'

/** Returns `string[]` for `List<Guid>`: the shape of a type without the scalars and collections of .NET. */
export function coarseType(text: string): string {
  const type = readTypeText(text)
  return type === undefined ? text : spell(type)
}

function spell(type: TypeReference): string {
  switch (type.kind) {
    case 'scalar':
      return spellScalar(type.scalar)
    case 'list':
      return `${spell(type.items)}[]`
    case 'dictionary':
      return `{${type.keys === undefined ? 'string' : spellKey(type.keys)}:${spell(type.values)}}`
    case 'named':
      return type.arguments === undefined ? spellName(type.name) : `${type.name}<${type.arguments.map(spell).join()}>`
  }
}

/** TypeScript writes every key but a number as text. */
function spellKey(type: TypeReference): string {
  return spell(type) === 'number' ? 'number' : 'string'
}

function spellName(name: string): string {
  return name === 'Stream' || name === 'Type' ? 'string' : name
}

function spellScalar(scalar: Scalar): string {
  if (scalar === 'boolean' || scalar === 'object') return scalar
  return texts.has(scalar) ? 'string' : 'number'
}

const texts: ReadonlySet<Scalar> = new Set<Scalar>([
  'string',
  'char',
  'DateTime',
  'DateTimeOffset',
  'TimeSpan',
  'DateOnly',
  'TimeOnly',
  'Guid',
  'Uri',
  'bytes',
])
