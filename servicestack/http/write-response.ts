/** Assembles responses with their header lines in a real server's order. */

import type { Manners } from './manners.ts'
import type { WireResponse } from './wire-response.ts'

/** What differs from answer to answer. */
export interface Answer {
  readonly status: number
  readonly reason: string
  /** Absent when there is no body, empty when nothing can be written in its type: `Content-Length: 0` either way. */
  readonly content?: { readonly type: string; readonly body: string }
  /** `Set-Cookie` values in order. */
  readonly cookies: readonly string[]
  readonly challenge?: string
}

/** Writes an answer of a served operation. */
export function writeResponse(answer: Answer, manners: Manners): WireResponse {
  const headers: (readonly [string, string])[] = []
  if (!answer.content?.body && answer.status !== 204) headers.push(['Content-Length', '0'])
  if (answer.content) headers.push(['Content-Type', answer.content.type])
  headers.push(['Server', manners.server])
  for (const line of answer.cookies) headers.push(['Set-Cookie', line])
  headers.push(['Vary', 'Accept'])
  if (answer.challenge !== undefined) headers.push(['WWW-Authenticate', answer.challenge])
  headers.push(['X-Powered-By', manners.poweredBy])
  return { status: answer.status, reason: answer.reason, headers, body: answer.content?.body ?? '' }
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
