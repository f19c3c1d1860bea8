/** Finds the request DTO in an operationId as ServiceStack makes it for OpenAPI 3: `HelloGET_hello__Name`. */

/** Returns its name, or undefined when the operationId is not made of it, the verb and the path. */
export function requestInId(operationId: string | undefined, verb: string, path: string): string | undefined {
  const tail = verb + path.replace(/[/{]/g, '_').replaceAll('}', '')
  if (operationId === undefined || !operationId.endsWith(tail)) return undefined
  const name = operationId.slice(0, -tail.length)
  return /^[A-Z]\w*$/.test(name) ? name : undefined
}
