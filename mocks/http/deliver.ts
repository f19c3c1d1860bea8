/** Sends an answer the way it is to be delivered: whole, by half, as a stream, or not at all. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Reply } from '#mocks/engine/reply.ts'
import { send } from './send.ts'
import { sendHalf } from './send-half.ts'
import { sendStream } from './send-stream.ts'
import type { Today } from './today.ts'

/** Delivers an answer whose turn it is. */
export function deliver(reply: Reply, request: IncomingMessage, response: ServerResponse, today: Today): void {
  const { delivery } = reply
  if (delivery?.breaks === 'drop') request.socket.destroy()
  else if (delivery?.breaks === 'cut') sendHalf(reply, request, response, today)
  else if (delivery?.follow !== undefined) sendStream(reply, delivery.follow, request, response, today)
  else send(reply, request, response, today)
}
