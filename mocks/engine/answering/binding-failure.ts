/** Answers a request whose form not even an error answer can be made of. */

import type { WireResponse } from '#servicestack/http/wire-response.ts'
import type { Stage } from '../stage.ts'

/** A 200, of all things, with the exception as plain text and without ServiceStack's own headers: docs/discoveries/forms.md */
export function writeBindingFailure(text: string, { manners }: Stage): WireResponse {
  const headers = [
    ['Content-Type', 'text/plain'],
    ['Server', manners.server],
  ] as const
  return { status: 200, reason: 'OK', headers, body: text }
}
