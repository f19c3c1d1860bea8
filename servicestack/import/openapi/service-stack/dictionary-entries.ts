/** Recognises a class that is a dictionary, of which ServiceStack lists what .NET's dictionaries have. */

import { dictionaryOf } from '#servicestack/model/read-type-text.ts'
import type { DictionaryReference, TypeReference } from '#servicestack/model/type-reference.ts'
import type { DocumentNode } from '../document-node.ts'
import type { Definitions } from './definitions.ts'
import { readSchemaType } from './read-schema-type.ts'

/** Returns the dictionary that a definition with `Keys`, `Values` and `Item` stands for, undefined for any other. */
export function dictionaryEntries(node: DocumentNode, definitions: Definitions): DictionaryReference | undefined {
  const properties = node.member('properties')
  const [keys, values, item] = ['Keys', 'Values', 'Item'].map((name) => properties.member(name))
  if (keys === undefined || values === undefined || item === undefined || item.isAbsent()) return undefined
  const told = closingOf(keys, 'KeyCollection', definitions)
  const same = closingOf(values, 'ValueCollection', definitions)
  if (told === undefined || same === undefined) return undefined
  const [key, value] = told
  const dictionary = dictionaryOf(
    key ?? { kind: 'scalar', scalar: 'string' },
    value ?? readSchemaType(item, definitions),
  )
  return dictionary.kind === 'dictionary' ? dictionary : undefined
}

/** `KeyCollection<String,Tariff>` says what the dictionary is closed with. */
function closingOf(node: DocumentNode, name: string, definitions: Definitions): readonly TypeReference[] | undefined {
  const type = readSchemaType(node, definitions)
  if (type.kind !== 'named') return undefined
  if (type.name === name) return type.arguments ?? []
  return type.name.startsWith(`${name}_`) ? [] : undefined
}
