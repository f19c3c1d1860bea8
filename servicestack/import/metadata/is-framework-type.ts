/** Tells ServiceStack's own types from an API's. */

import type { MetadataNode } from './metadata-node.ts'
import { readNamespace } from './read-namespace.ts'

/** True for a type, or a reference to one, in a namespace of ServiceStack. */
export function isFrameworkType(node: MetadataNode): boolean {
  return /^ServiceStack(?:\.|$)/.test(readNamespace(node) ?? '')
}
