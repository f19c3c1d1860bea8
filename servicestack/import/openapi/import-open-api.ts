/** Reads OpenAPI documents: our own, those of ServiceStack, and anybody's. */

import { readOpenApi } from '#servicestack/openapi/read-openapi.ts'
import type { Imported } from '../imported.ts'
import { countReferences } from './count-references.ts'
import { DocumentNode } from './document-node.ts'
import { importEndpoints } from './foreign/import-endpoints.ts'
import { importForeign } from './foreign/import-foreign.ts'
import { listOperations } from './list-operations.ts'
import { importServiceStack } from './service-stack/import-service-stack.ts'

/**
 * Returns the model that a document describes, already parsed from JSON or YAML, or throws an `ImportError` with the
 * JSON pointer of what cannot be read. Our own documents are read exactly.
 */
export function importOpenApi(document: unknown): Imported {
  const root = new DocumentNode(document)
  refuseOtherVersions(root)
  const { counts, missing } = countReferences(root)
  if (isOwn(root)) return { model: readOpenApi(document), notes: [] }
  const operations = listOperations(root)
  if (operations.length === 0) {
    const why = 'it describes no operations.'
    throw root.member('paths').refuse('no-paths', why, 'Check that it is the whole document.')
  }
  const own = importServiceStack(root, operations, counts) ?? importEndpoints(root, operations, [...missing.keys()])
  if (own !== undefined) return own
  for (const lost of missing.values()) throw lost
  return importForeign(root, operations, counts)
}

function refuseOtherVersions(root: DocumentNode): void {
  if (!root.isObject()) throw root.refuse('not-openapi', 'an OpenAPI document is an object.')
  const [name, version] = ['openapi', 'swagger', 'asyncapi', 'swaggerVersion']
    .map((kind) => [kind, root.member(kind)] as const)
    .find(([, node]) => !node.isAbsent()) ?? ['openapi', root.member('openapi')]
  if (version.isAbsent()) {
    const why = 'it says neither "openapi" nor "swagger", so it is no OpenAPI document.'
    throw root.refuse('not-openapi', why, 'Fetch /openapi of the server, or /types/metadata.json.')
  }
  // YAML reads an unquoted 2.0 or 3.1 as a number
  const told = String(version.value)
  const isKnown = name === 'swagger' ? /^2(?:\.0)?$/.test(told) : name === 'openapi' && /^3\.[012](?:\.|$)/.test(told)
  if (isKnown) return
  const why = `it is ${name} ${told.slice(0, 20)}, and the importer reads OpenAPI 2.0 and 3.0 to 3.2.`
  throw version.refuse('wrong-openapi-version', why, 'Convert it to OpenAPI 3, or import the server itself.')
}

/** Our writer says of each operation, or of the whole, what OpenAPI has no words for. */
function isOwn(root: DocumentNode): boolean {
  if (!root.member('openapi').optionalText()?.startsWith('3.1')) return false
  const says = (node: DocumentNode) => !node.member('x-servicestack').isAbsent()
  if (says(root)) return true
  const items = root.member('paths').isObject() ? root.member('paths').members() : []
  return items.some(([, item]) => item.isObject() && item.members().some(([, operation]) => says(operation)))
}
