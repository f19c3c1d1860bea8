/** Answers a request whose form not even an error answer can be made of. */

import type { WireResponse } from '#servicestack/http/wire-response.ts'
import { writeResponse } from '#servicestack/http/write-response.ts'
import type { Stage } from './stage.ts'

/** A 200, of all things, with the exception as plain text: docs/discoveries/forms.md */
export function writeBindingFailure(text: string, stage: Stage): WireResponse {
  const content = { type: 'text/plain', body: text }
  return writeResponse({ status: 200, reason: 'OK', content, cookies: [] }, stage.manners)
}
