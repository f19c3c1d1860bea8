/** Tells the address under which a caller reaches the server. */

import { cameOverTls } from './sessions/session-keys.ts'
import { header, type WireRequest } from './wire-request.ts'

/**
 * Returns scheme, host, port and path without a slash at the end; the host is as the caller named it, the fallback if he
 * did not.
 */
export function baseUrl(request: WireRequest, fallback = 'localhost'): string {
  const told = header(request, 'host') ?? fallback
  // a Host header is printed back, so it must be one
  const host = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i.test(told) ? told : 'localhost'
  return `${cameOverTls(request) ? 'https' : 'http'}://${host}${request.pathBase ?? ''}`
}
