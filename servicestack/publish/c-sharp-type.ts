/** Spells a type as the tables of a page do: C# names outside, .NET names inside of arguments. */

import { netNames } from '#servicestack/model/net-names.ts'
import type { Scalar, TypeReference } from '#servicestack/model/type-reference.ts'
import { argumentText } from './argument-text.ts'
import { type Publication, simpleName } from './publication.ts'

/** Returns the text of a type: `Dictionary<string, List<Int32>>`. */
export function cSharpType(type: TypeReference, publication: Publication): string {
  const argument = (inner: TypeReference) =>
    inner.kind === 'scalar' && !inner.isNullable ? alias(inner.scalar) : argumentText(inner, publication)
  const mark = 'isNullable' in type && type.isNullable ? '?' : ''
  switch (type.kind) {
    case 'scalar':
      return `${alias(type.scalar)}${mark}`
    case 'list':
      if (type.isArray) return `${argument(innermost(type))}[]`
      return `${type.collection ?? 'List'}<${argument(type.items)}>`
    case 'dictionary':
      return `${type.collection ?? 'Dictionary'}<${type.keys === undefined ? 'string' : argument(type.keys)}, ${argument(type.values)}>`
    case 'named': {
      const declared = publication.find(type)
      const name = declared === undefined ? type.name : simpleName(declared)
      if (type.arguments === undefined) return `${name}${mark}`
      return `${name}<${type.arguments.map(argument).join(', ')}>${mark}`
    }
  }
}

/** An array of arrays is printed as one array. */
function innermost(type: TypeReference): TypeReference {
  return type.kind === 'list' && type.isArray ? innermost(type.items) : type
}

function alias(scalar: Scalar): string {
  if (scalar === 'boolean') return 'bool'
  if (scalar === 'number') return 'double'
  if (scalar === 'bytes') return 'byte[]'
  // a server prints these two by their .NET names
  return scalar === 'char' || scalar === 'object' ? netNames[scalar] : scalar
}
