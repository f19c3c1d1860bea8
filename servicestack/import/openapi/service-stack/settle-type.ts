/** Makes a type that a document spells into one that the model can hold, and remembers the classes on the way. */

import { dictionaryOf } from '#servicestack/model/read-type-text.ts'
import type { NamedReference, TypeReference } from '#servicestack/model/type-reference.ts'
import type { ImportNote } from '../../import-note.ts'
import type { Definition, Definitions } from './definitions.ts'

/** What settling keeps. */
export interface Settling {
  readonly definitions: Definitions
  /** The classes that were met, by key; more may come while they are read. */
  readonly met: Map<string, Definition>
  /** Names of which the document tells no more, each noted once. */
  readonly missing: Set<string>
  readonly notes: ImportNote[]
}

/** Returns the type with every name that the document does not define as a text, which is what an enum is on the wire. */
export function settleType(type: TypeReference, settling: Settling): TypeReference {
  switch (type.kind) {
    case 'scalar':
      return type
    case 'list':
      return { ...type, items: settleType(type.items, settling) }
    case 'dictionary': {
      const { collection, keys } = type
      const values = settleType(type.values, settling)
      if (keys === undefined) return { ...type, values }
      const dictionary = dictionaryOf(settleType(keys, settling), values)
      return collection === undefined ? dictionary : { ...dictionary, collection }
    }
    case 'named':
      return settleNamed(type, settling)
  }
}

function settleNamed(type: NamedReference, settling: Settling): TypeReference {
  const { definitions, met } = settling
  const found = definitions.classOf(type)
  if (found === undefined && !definitions.isBuiltIn(type)) return missing(type, settling)
  if (found !== undefined) met.set(found.key, found)
  if (type.arguments === undefined) return type
  const closing = type.arguments.map((argument) => settleType(argument, settling))
  // a class without parameters has the name already
  if (found !== undefined && definitions.byKey.has(type.name)) return { kind: 'named', name: found.key }
  return { ...type, arguments: closing }
}

function missing({ name }: NamedReference, settling: Settling): TypeReference {
  if (!settling.missing.has(name)) {
    const message = `${name} is named but not defined, as enums are: treated as a string.`
    settling.notes.push({ code: 'type-missing', message })
  }
  settling.missing.add(name)
  return { kind: 'scalar', scalar: 'string' }
}
