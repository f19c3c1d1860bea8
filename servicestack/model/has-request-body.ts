/** Says which verbs carry their request in a body. */

/** GET, HEAD and DELETE say everything in the URL: what a server makes of a body there, no standard tells. */
export function hasRequestBody(verb: string): boolean {
  return !bodiless.has(verb.toUpperCase())
}

// RFC 9110, 9.3.1, 9.3.2 and 9.3.5: content in these requests has no generally defined semantics
const bodiless: ReadonlySet<string> = new Set(['GET', 'HEAD', 'DELETE'])
