/** Reads what a generic type is closed with, which metadata tells as C# spells it. */

import { readTypeText } from '#servicestack/model/read-type-text.ts'
import { renameTypes } from '#servicestack/model/rename-types.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { ImportError } from '../import-error.ts'
import { untoldArgument } from './complete-type.ts'
import type { TypeIndex } from './index-types.ts'
import type { MetadataNode } from './metadata-node.ts'

/**
 * Returns the type of one of `genericArgs`; `from` is the namespace of what holds it. 6.11 tells how many arguments a
 * type within has, ``Map<String,Tuple`2>``, but not which.
 */
export function readTypeArgument(node: MetadataNode, index: TypeIndex, from: string | undefined): TypeReference {
  const type = readTypeText(node.text().replace(/`(\d\d?)(?![\d<])/g, (_, arity) => untold(Number(arity))))
  if (type === undefined) throw refuse(node)
  // no argument is told with its namespace
  const told = { namespace: undefined, from, place: node }
  return renameTypes(type, (name, arity) => index.nameOf({ ...told, name, arity }))
}

function untold(arity: number): string {
  return `<${Array.from({ length: arity }, () => untoldArgument).join()}>`
}

function refuse(node: MetadataNode): ImportError {
  const excerpt = JSON.stringify(node.text()).slice(0, 60)
  const place = { line: 1, column: 1, excerpt, pointer: node.pointer, file: 'the metadata' }
  const why = `${excerpt} is no type as C# spells it, or nests without end.`
  return new ImportError('hostile-name', place, why, 'Fetch /types/metadata.json from the server again.')
}
