/** Sends an answer that goes on until the client leaves: each text is on its way as soon as it is said. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Follow } from '#mocks/engine/reply.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import { send } from './send.ts'
import { sendHead } from './send-head.ts'
import type { Today } from './today.ts'

/** Bytes that may wait for a client that does not read; behind more of them it is given up. */
const patience = 8 * 1024 * 1024

/**
 * Sends head and body at once and then what is said. Who has said all may have left for good, which nobody could tell
 * before the next text: he gets what is known, and no more.
 */
export function sendStream(
  answer: WireResponse,
  follow: Follow,
  request: IncomingMessage,
  response: ServerResponse,
  today: Today,
): void {
  if (request.method === 'HEAD' || request.socket.readableEnded) {
    send(answer, request, response, today)
    return
  }
  const { isChunked } = sendHead(answer, request, response, today)
  response.chunkedEncoding = isChunked
  if (answer.body.length > 0) response.write(answer.body)
  else response.flushHeaders()
  const say = (text: string): void => {
    if (text !== '' && response.writable && !response.destroyed) response.write(text)
    if (response.writableLength > patience) request.socket.destroy()
  }
  const stop = follow(say, () => response.end())
  response.once('close', stop)
  request.socket.once('end', () => request.socket.destroy())
}
