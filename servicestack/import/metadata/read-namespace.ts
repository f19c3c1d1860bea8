/** Reads the namespace of a type, or of a reference to one. */

import type { MetadataNode } from './metadata-node.ts'
import { readName } from './read-name.ts'

/** Returns the namespace; undefined when none is told, or when the type is in none. */
export function readNamespace(node: MetadataNode): string | undefined {
  const namespace = node.member('namespace')
  return namespace.isAbsent() || namespace.value === '' ? undefined : readName(namespace)
}
