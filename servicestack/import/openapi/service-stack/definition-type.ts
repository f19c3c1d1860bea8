/** Reads the C# type that ServiceStack made a definition of: `SearchResult_Visit_VisitSum_`. */

import { arrayOf, readTypeText, typeNamed } from '#servicestack/model/read-type-text.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { DocumentNode } from '../document-node.ts'

/**
 * Returns the type. ServiceStack prints its C# spelling as the title, or as the description of what has no other; where
 * both say something else, the key itself is taken apart.
 */
export function definitionType(key: string, node: DocumentNode): TypeReference {
  const texts = [node.member('description').optionalText(), node.member('title').optionalText()]
  const text = texts.find((candidate) => candidate !== undefined && definitionKey(candidate) === key)
  const spelled = text === undefined ? undefined : readTypeText(text)
  if (spelled !== undefined) return spelled
  const [, generic, size] = /^(\w+)`(\d+)$/.exec(node.member('title').optionalText() ?? '') ?? []
  if (generic === undefined || !key.startsWith(`${generic}_`)) return typeNamed(key, [])
  const closing = splitArguments(key.slice(generic.length + 1, -1), Number(size))
  return closing === undefined ? { kind: 'named', name: key } : typeNamed(generic, closing)
}

/** Returns the key under which ServiceStack defines a type: every mark of its C# spelling becomes a line. */
export function definitionKey(text: string): string {
  return text.replace(/[<>,[\]` ]/g, '_')
}

/** Longer keys than any name are not taken apart, for that takes as many tries as there are lines in them. */
const longest = 200

function splitArguments(text: string, size: number): readonly TypeReference[] | undefined {
  if (text.length > longest) return undefined
  if (size <= 1) {
    const only = readKey(text)
    return only === undefined ? undefined : [only]
  }
  for (let at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) {
    const first = readKey(text.slice(0, at))
    const others = first === undefined ? undefined : splitArguments(text.slice(at + 1), size - 1)
    if (first !== undefined && others !== undefined) return [first, ...others]
  }
  return undefined
}

function readKey(key: string): TypeReference | undefined {
  if (/^[A-Za-z][A-Za-z0-9]*$/.test(key)) return typeNamed(key, [])
  const [, item] = /^(\w+)__$/.exec(key) ?? []
  const items = item === undefined ? undefined : readKey(item)
  if (items !== undefined) return arrayOf(items)
  const [, generic, inner] = /^([A-Za-z][A-Za-z0-9]*)_(\w+)_$/.exec(key) ?? []
  if (generic === undefined || inner === undefined) return undefined
  const sizes = generic === 'Dictionary' || generic === 'KeyValuePair' ? [2] : [1, 2, 3]
  const closing = sizes.map((size) => splitArguments(inner, size)).find((found) => found !== undefined)
  return closing === undefined ? undefined : typeNamed(generic, closing)
}
