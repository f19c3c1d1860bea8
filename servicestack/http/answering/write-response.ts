/** Assembles responses with their header lines in a real server's order. */

import type { Manners } from '../manners.ts'
import type { WireResponse } from '../wire-response.ts'

/** What differs from answer to answer. */
export interface Answer {
  readonly status: number
  readonly reason: string
  /** Absent when there is no body: `Content-Length: 0`, or nothing at all with a 204. */
  readonly content?: Content
  readonly location?: string
  /** `Set-Cookie` values in order. */
  readonly cookies: readonly string[]
  readonly challenge?: string
  /** What stands before the last line: a file name, or how far a batch came. */
  readonly further?: HeaderLine
  /** Lines on how long the answer may be kept. */
  readonly caching?: readonly HeaderLine[]
  /** True for a page that carries none of the lines of other answers: docs/discoveries/built-in-pages.md */
  readonly isUnmarked?: boolean
}

/** A body and what it is. */
export interface Content {
  /** Absent where a real server names none. */
  readonly type?: string
  readonly body: string | Uint8Array
  /** True where the length is told; other bodies come in chunks. */
  readonly isMeasured?: boolean
}

type HeaderLine = readonly [name: string, value: string]

/** Writes an answer of a served operation. */
export function writeResponse(answer: Answer, manners: Manners): WireResponse {
  const { status, reason, content, location, challenge, further, caching, isUnmarked } = answer
  const headers: HeaderLine[] = []
  const length = content === undefined ? (status === 204 ? undefined : 0) : measured(content)
  if (length !== undefined) headers.push(['Content-Length', String(length)])
  if (content?.type !== undefined) headers.push(['Content-Type', content.type])
  headers.push(['Server', manners.server])
  if (caching) headers.push(...caching)
  if (manners.cors && !isUnmarked) headers.push(...manners.cors)
  if (location !== undefined) headers.push(['Location', location])
  for (const line of answer.cookies) headers.push(['Set-Cookie', line])
  if (!isUnmarked) headers.push(['Vary', 'Accept'])
  if (challenge !== undefined) headers.push(['WWW-Authenticate', challenge])
  if (further !== undefined) headers.push(further)
  if (!isUnmarked) headers.push(['X-Powered-By', manners.poweredBy])
  return { status, reason, headers, body: content?.body ?? '' }
}

const encoder = new TextEncoder()

function measured({ body, isMeasured }: Content): number | undefined {
  if (!isMeasured) return undefined
  return typeof body === 'string' ? encoder.encode(body).length : body.length
}

/** The bare 404 of the web server underneath, for an unknown path or a verb that no route answers. */
export function notRouted(manners: Manners): WireResponse {
  return bare(404, 'Not Found', manners)
}

/** The bare 200 for an Accept header without a word in it; nothing has run: docs/discoveries/empty-accept.md */
export function unanswered(manners: Manners): WireResponse {
  return bare(200, 'OK', manners)
}

function bare(status: number, reason: string, manners: Manners): WireResponse {
  const headers = [
    ['Content-Length', '0'],
    ['Server', manners.server],
  ] as const
  return { status, reason, headers, body: '' }
}
