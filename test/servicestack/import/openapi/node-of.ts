/** Opens documents for tests. */

import { DocumentNode } from '#servicestack/import/openapi/document-node.ts'

/** Returns the node at the root of a document. */
export function nodeOf(document: unknown): DocumentNode {
  return new DocumentNode(document)
}
