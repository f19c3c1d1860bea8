/** Sends an answer that goes on until the client leaves: each text is on its way as soon as it is said. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Follow } from '#mocks/engine/reply.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import { sendHead } from './send-head.ts'
import type { Today } from './today.ts'

/** Bytes that may wait for a client that does not read; behind more of them it is given up. */
const patience = 8 * 1024 * 1024

/** Sends head and body at once and then what is said. A client that has said all has left: it can only listen. */
export function sendStream(
  answer: WireResponse,
  follow: Follow,
  request: IncomingMessage,
  response: ServerResponse,
  today: Today,
): void {
  const { isBodiless, isChunked } = sendHead(answer, request, response, today)
  if (isBodiless || request.socket.readableEnded) {
    response.end()
    return
  }
  response.chunkedEncoding = isChunked
  if (answer.body.length > 0) response.write(answer.body)
  else response.flushHeaders()
  const stop = follow((text) => {
    if (text !== '' && response.writable && !response.destroyed) response.write(text)
    if (response.writableLength > patience) request.socket.destroy()
  })
  response.once('close', stop)
  request.socket.once('end', () => request.socket.destroy())
}
