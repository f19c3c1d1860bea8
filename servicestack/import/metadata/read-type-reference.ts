/** Reads how metadata names a type: a name, a namespace, and generic arguments in C# form. */

import { arrayOf, asNullable, dictionaryOf, readTypeText, typeNamed } from '#servicestack/model/read-type-text.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { ImportError } from '../import-error.ts'
import { simpleNameOf, type TypeIndex } from './index-types.ts'
import type { MetadataNode } from './metadata-node.ts'

/** A type, and whether it is a `Nullable<T>`, which the reference itself does not say. */
export interface TypeRead {
  readonly type: TypeReference
  readonly isNullable: boolean
}

/** Returns the type of a property (`type`) or of a reference (`name`); `from` is the namespace of what refers to it. */
export function readTypeReference(node: MetadataNode, index: TypeIndex, from: string | undefined): TypeRead {
  const named = node.member('type').isAbsent() ? node.member('name') : node.member('type')
  const [, name = '', brackets = ''] = /^(.*?)((?:\[\])*)$/s.exec(named.text()) ?? []
  const simpleName = simpleNameOf(name)
  const closing = node
    .member('genericArgs')
    .texts()
    .map((text) => argument(text, index, from, node))
  if (simpleName === 'Nullable' && closing[0] !== undefined) return { type: closing[0], isNullable: true }
  const whole = typeNamed(simpleName, closing)
  // only the outermost name is told with its namespace
  const told = brackets === '' || simpleName !== '' ? node.member('namespace').optionalText() : undefined
  const item = whole.kind === 'named' ? { ...whole, name: index.nameOf(whole.name, told, from) } : whole
  let type: TypeReference = item
  for (let rank = brackets.length / 2; rank > 0; rank -= 1) type = arrayOf(type)
  return { type, isNullable: false }
}

function argument(text: string, index: TypeIndex, from: string | undefined, node: MetadataNode): TypeReference {
  const type = readTypeText(text)
  if (type !== undefined) return renamed(type, (name) => index.nameOf(name, undefined, from))
  const place = { line: 1, column: 1, excerpt: '', pointer: node.member('genericArgs').pointer }
  const why = `${JSON.stringify(text)} is no type as C# spells it.`
  throw new ImportError('not-metadata', place, why, 'Fetch /types/metadata.json from the server again.')
}

/** Returns a type with each of its names looked up. */
function renamed(type: TypeReference, nameOf: (name: string) => string): TypeReference {
  switch (type.kind) {
    case 'scalar':
      return type
    case 'list':
      return { ...type, items: renamed(type.items, nameOf) }
    case 'dictionary': {
      const values = renamed(type.values, nameOf)
      return type.keys === undefined ? { ...type, values } : dictionaryOf(renamed(type.keys, nameOf), values)
    }
    case 'named': {
      const closing = type.arguments?.map((inner) => renamed(inner, nameOf))
      const found = { ...type, name: nameOf(type.name), ...(closing === undefined ? {} : { arguments: closing }) }
      return type.isNullable ? asNullable(found) : found
    }
  }
}
