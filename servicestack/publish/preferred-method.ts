/** Tells the verb by which clients call an operation. */

import type { Operation } from '#servicestack/model/operation.ts'

/** Returns what the operation says, else the verb of its marker, of a one-verb route or of its service, else POST. */
export function preferredMethod(operation: Operation, markers: readonly string[]): string {
  const { method, routes, serviceMethods = [] } = operation
  if (method !== undefined) return method
  const marker = markers.find((name) => /^I(?:Get|Post|Put|Delete|Patch)$/.test(name))
  if (marker !== undefined) return marker.slice(1).toUpperCase()
  const single = routes.find(({ verbs }) => verbs.length === 1)?.verbs[0]
  if (single !== undefined && clientVerbs.has(single)) return single
  return serviceMethods.find((verb) => verb !== 'ANY') ?? 'POST'
}

const clientVerbs: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'DELETE', 'PATCH'])
