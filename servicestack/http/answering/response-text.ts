/** Reads the body of a response as text. */

import type { WireResponse } from '../wire-response.ts'

const decoder = new TextDecoder()

/** Returns the body as it is, or its bytes read as UTF-8. */
export function responseText({ body }: Pick<WireResponse, 'body'>): string {
  return typeof body === 'string' ? body : decoder.decode(body)
}
