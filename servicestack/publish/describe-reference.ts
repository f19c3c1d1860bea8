/** Describes a type reference as metadata does: a name with its arity, a namespace, and arguments as C# text. */

import type { DataType } from '#servicestack/model/data-type.ts'
import { netNames } from '#servicestack/model/net-names.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { argumentText } from './argument-text.ts'
import { type Publication, simpleName } from './publication.ts'
import { withoutNull } from './without-null.ts'

/** A name as `/types/metadata` takes it apart. */
export interface DescribedReference {
  readonly name: string
  readonly namespace: string
  readonly genericArgs?: readonly string[]
}

const generic = 'System.Collections.Generic'

/** Describes a reference inside `owner`, whose namespace its type parameters share. */
export function describeReference(
  reference: TypeReference,
  owner: Pick<DataType, 'namespace'>,
  publication: Publication,
): DescribedReference {
  const write = (argument: TypeReference) => argumentText(argument, publication)
  if ('isNullable' in reference && reference.isNullable) {
    return { name: 'Nullable`1', namespace: 'System', genericArgs: [write(withoutNull(reference))] }
  }
  switch (reference.kind) {
    case 'scalar':
      return { name: netNames[reference.scalar], namespace: 'System' }
    case 'list': {
      const namespace = reference.isArray ? describeReference(reference.items, owner, publication).namespace : generic
      if (reference.isArray) return { name: write(reference), namespace }
      return { name: `${reference.collection ?? 'List'}\`1`, namespace, genericArgs: [write(reference.items)] }
    }
    case 'dictionary':
      return {
        name: `${reference.collection ?? 'Dictionary'}\`2`,
        namespace: generic,
        genericArgs: [reference.keys === undefined ? 'String' : write(reference.keys), write(reference.values)],
      }
    case 'named': {
      const { name, arguments: closing } = reference
      const type = publication.find(reference)
      const told = type === undefined ? name : simpleName(type)
      const namespace = name === 'Stream' ? 'System.IO' : (type?.namespace ?? owner.namespace ?? 'System')
      if (closing === undefined) return { name: told, namespace }
      return { name: `${told}\`${closing.length}`, namespace, genericArgs: closing.map(write) }
    }
  }
}
