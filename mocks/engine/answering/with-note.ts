/** Lets an answer say what a stock server would have done instead. */

import type { Reply } from '../reply.ts'

/** The header that only a stand-in sends. */
export const noteHeader = 'x-understudy-note'

/** Returns the answer with a note, or as it is where there is nothing to note. */
export function withNote(reply: Reply, note: string | undefined): Reply {
  return note === undefined ? reply : { ...reply, headers: [...reply.headers, [noteHeader, note]] }
}
