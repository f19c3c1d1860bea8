/** Writes what the web server answers by itself, without ServiceStack: docs/discoveries/kestrel-refusals.md */

import type { Manners } from '#servicestack/http/manners.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'

/** The statuses that Kestrel gives by itself. */
export type BareStatus = keyof typeof reasons

/** A refusal, and the verb that its target would need. */
export interface BareRefusal {
  readonly status: BareStatus
  readonly allow?: string
}

const reasons = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  413: 'Payload Too Large',
  414: 'URI Too Long',
  431: 'Request Header Fields Too Large',
  500: 'Internal Server Error',
  505: 'HTTP Version Not Supported',
} as const

/** Returns an answer without a body, and with the server's name only. */
export function bareAnswer({ status, allow }: BareRefusal, manners: Manners): WireResponse {
  const headers = [
    ['Content-Length', '0'],
    ['Server', manners.server],
    ...(allow === undefined ? [] : [['Allow', allow] as const]),
  ] as const
  return { status, reason: reasons[status], headers, body: '' }
}
