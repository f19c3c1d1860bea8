/** Tells the verbs whose requests have a body in ServiceStack's eyes. */

import type { WireRequest } from '../wire-request.ts'

const bodiless: ReadonlySet<string> = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS'])

/** True for the verbs whose forms count, and whose queries do not on predefined routes; unknown verbs are among them. */
export function sendsBody({ method }: WireRequest): boolean {
  return !bodiless.has(method.toUpperCase())
}
