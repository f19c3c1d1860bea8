/** Spells a generic argument as metadata does: `Dictionary<String,List<Int32>>`. */

import { netNames } from '#servicestack/model/net-names.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { type Publication, simpleName } from './publication.ts'
import { withoutNull } from './without-null.ts'

/** Returns the text, in which every name is .NET's. */
export function argumentText(reference: TypeReference, publication: Publication): string {
  const write = (inner: TypeReference) => argumentText(inner, publication)
  if ('isNullable' in reference && reference.isNullable) {
    return `Nullable<${write(withoutNull(reference))}>`
  }
  switch (reference.kind) {
    case 'scalar':
      return netNames[reference.scalar]
    case 'list':
      return reference.isArray
        ? `${write(reference.items)}[]`
        : `${reference.collection ?? 'List'}<${write(reference.items)}>`
    case 'dictionary':
      return `${reference.collection ?? 'Dictionary'}<${reference.keys === undefined ? 'String' : write(reference.keys)},${write(reference.values)}>`
    case 'named': {
      const type = publication.find(reference)
      const name = type === undefined ? reference.name : simpleName(type)
      return reference.arguments === undefined ? name : `${name}<${reference.arguments.map(write).join(',')}>`
    }
  }
}
