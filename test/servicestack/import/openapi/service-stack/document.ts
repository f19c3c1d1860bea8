/** Opens small documents as ServiceStack writes them. */

import { DocumentNode } from '#servicestack/import/openapi/document-node.ts'
import { type ListedOperation, listOperations } from '#servicestack/import/openapi/list-operations.ts'
import { indexDefinitions } from '#servicestack/import/openapi/service-stack/definitions.ts'
import type { Settling } from '#servicestack/import/openapi/service-stack/settle-type.ts'

/** A settling of these definitions in which nothing was met yet. */
export function settlingOf(definitions: unknown): Settling {
  const root = new DocumentNode({ swagger: '2.0', definitions })
  return { definitions: indexDefinitions(root), met: new Map(), missing: new Set(), notes: [] }
}

/** The operations of paths. */
export function operationsOf(paths: unknown): readonly ListedOperation[] {
  return listOperations(new DocumentNode({ swagger: '2.0', paths }))
}
