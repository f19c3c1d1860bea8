/** Reads how metadata names a type: a name, a namespace, and generic arguments in C# form. */

import { arrayOf, typeNamed } from '#servicestack/model/read-type-text.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { TypeIndex } from './index-types.ts'
import type { MetadataNode } from './metadata-node.ts'
import { readName } from './read-name.ts'
import { readNamespace } from './read-namespace.ts'
import { readTypeArgument } from './read-type-argument.ts'

/** What refers to a type: the types of its metadata, and its own namespace. */
export interface Referring {
  readonly index: TypeIndex
  readonly from: string | undefined
}

/** A type, and whether it is a `Nullable<T>`, which the reference itself does not say. */
export interface TypeRead {
  readonly type: TypeReference
  readonly isNullable: boolean
}

/** Returns the type that `key` (a property's `type`, or the `name` of a reference) names; `from` is a namespace. */
export function readTypeReference(node: MetadataNode, key: 'type' | 'name', { index, from }: Referring): TypeRead {
  const [name = '', ...brackets] = readName(node.member(key)).split('[')
  // a class without type parameters is told with the arguments of the dictionary that it is
  const isGeneric = name.includes('`')
  const closing = (isGeneric ? node.member('genericArgs').items() : []).map((argument) =>
    readTypeArgument(argument, index, from),
  )
  const [first] = closing
  // the arguments of an array are those of its items
  const withoutArity = name.replace(/`\d+/g, '')
  if (withoutArity === 'Nullable' && first !== undefined && brackets.length === 0)
    return { type: first, isNullable: true }
  const namespace = readNamespace(node)
  const sought = { arity: closing.length, namespace, from, place: node }
  const whole = isOfNet(namespace) ? typeNamed(withoutArity, closing) : ownType(withoutArity, closing)
  const item = whole.kind === 'named' ? { ...whole, name: index.nameOf({ ...sought, name: whole.name }) } : whole
  return { type: brackets.reduce<TypeReference>(arrayOf, item), isNullable: false }
}

function isOfNet(namespace: string | undefined): boolean {
  return namespace === undefined || /^System(?:\.|$)/.test(namespace)
}

/** An API's own `Collection<T>` is no list. */
function ownType(name: string, closing: readonly TypeReference[]): TypeReference {
  return { kind: 'named', name, ...(closing.length === 0 ? {} : { arguments: closing }) }
}
