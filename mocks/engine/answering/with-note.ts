/** Lets an answer say what a stock server would have done instead. */

import type { WireResponse } from '#servicestack/http/wire-response.ts'

/** The header that only a stand-in sends. */
export const noteHeader = 'x-understudy-note'

/** Returns the answer with a note, or as it is where there is nothing to note. */
export function withNote(response: WireResponse, note: string | undefined): WireResponse {
  return note === undefined ? response : { ...response, headers: [...response.headers, [noteHeader, note]] }
}
