/** Puts an answer on the wire as Kestrel does, in one write: docs/discoveries/kestrel-answers.md */

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import { inOneChunk } from './in-one-chunk.ts'
import { sendHead } from './send-head.ts'
import type { Today } from './today.ts'

/** Sends an answer to a request whose body has come, or will not be waited for. */
export function send(answer: WireResponse, request: IncomingMessage, response: ServerResponse, today: Today): void {
  const { isChunked, isBodiless } = sendHead(answer, request, response, today)
  finish(response, isChunked ? inOneChunk(answer.body) : isBodiless ? '' : answer.body)
}

/**
 * Node's own `end` writes an empty text behind the last one, so that a whole answer costs a vectored write; corked, head
 * and body are one plain write, which is a fifth cheaper. An answer without a socket waits for those before it.
 */
function finish(response: ServerResponse, text: string | Uint8Array): void {
  const { socket } = response
  if (socket === null || text.length === 0) {
    response.end(text)
    return
  }
  socket.cork()
  response.write(text)
  socket.uncork()
  response.end()
}
