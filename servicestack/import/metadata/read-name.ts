/** Reads a name out of metadata: an identifier of C#, or the name of a type made of them. */

import { isTypeName } from '#servicestack/model/is-type-name.ts'
import { ImportError } from '../import-error.ts'
import type { MetadataNode } from './metadata-node.ts'

/** Returns the name at a place: ``Page`1``, `Outer+Inner`, `Vessel[]`; refuses what .NET cannot have named so. */
export function readName(node: MetadataNode): string {
  const name = node.text()
  if (isTypeName(name)) return name
  const excerpt = JSON.stringify(name).slice(0, 60)
  const place = { line: 1, column: 1, excerpt, pointer: node.pointer, file: 'the metadata' }
  const why = `${excerpt} is no name that .NET can give: it holds more than letters, digits and "_".`
  const whatToDo = 'Fetch /types/metadata.json from the server again; do not use it if it comes from elsewhere.'
  throw new ImportError('hostile-name', place, why, whatToDo)
}
