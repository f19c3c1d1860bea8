/** Knows how an answer is framed: by its length, in chunks, or by the end of the connection. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { WireResponse } from '#servicestack/http/wire-response.ts'

/** How a client tells where an answer ends. */
export interface Framing {
  readonly isBodiless: boolean
  readonly isChunked: boolean
  /** True where the connection ends with the answer, and the answer says so. */
  readonly ends: boolean
}

/** Looks at what was asked and answered; a client of HTTP/1.0 knows no chunks. */
export function framingOf(
  { status, headers }: Pick<WireResponse, 'status' | 'headers'>,
  request: Pick<IncomingMessage, 'method' | 'httpVersion'>,
  response: Pick<ServerResponse, 'shouldKeepAlive'>,
): Framing {
  const isBodiless = request.method === 'HEAD' || status === 204 || status === 304
  const isMeasured = headers.some(isLength)
  const isChunked = !isBodiless && !isMeasured && request.httpVersion === '1.1'
  const ends = !response.shouldKeepAlive || (!isBodiless && !isMeasured && !isChunked)
  return { isBodiless, isChunked, ends }
}

function isLength([name]: readonly [name: string, value: string]): boolean {
  return name === 'Content-Length'
}
