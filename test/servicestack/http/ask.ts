/** Builds wire requests as short as they are said: `ask('POST /echo', { 'Content-Type': 'text/jsv' }, '{s:a}')`. */

import { headerLines, type WireRequest } from '#servicestack/http/wire-request.ts'

export type Headers = Readonly<Record<string, string | readonly string[]>>

/** A request with its header lines; a body gets its Content-Length, unless it is sent in chunks. */
export function ask(line: string, headers: Headers = {}, body: string | Uint8Array = ''): WireRequest {
  const [method = '', target = ''] = line.split(' ')
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  const pairs = Object.entries(headers).flatMap(([name, lines]) => [lines].flat().map((text) => [name, text] as const))
  const isCounted = bytes.length > 0 && !('Transfer-Encoding' in headers)
  const length = isCounted ? [['Content-Length', String(bytes.length)] as const] : []
  return { method, target, headers: headerLines([...pairs, ...length]), body: bytes, isLocal: true }
}
