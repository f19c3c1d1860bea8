/** Answers OPTIONS where the server has CORS, whatever it asks about: docs/discoveries/cors.md */

import { writeResponse } from '#servicestack/http/answering/write-response.ts'
import type { Manners } from '#servicestack/http/manners.ts'
import type { WireRequest } from '#servicestack/http/wire-request.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'

/** Returns the answer to a preflight request; undefined for all other requests, and without CORS. */
export function preflight({ method }: WireRequest, manners: Manners): WireResponse | undefined {
  if (manners.cors === undefined || method.toUpperCase() !== 'OPTIONS') return undefined
  return writeResponse({ status: 200, reason: 'OK', cookies: [] }, manners)
}
