/** Breaks an answer off amid its body, as a server does that dies while it sends. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import { inOneChunk } from './in-one-chunk.ts'
import { sendHead } from './send-head.ts'
import type { Today } from './today.ts'

/** Sends the head and half of the body, and ends the connection; where there is no body nothing is sent. */
export function sendHalf(answer: WireResponse, request: IncomingMessage, response: ServerResponse, today: Today): void {
  const { isChunked, isBodiless } = sendHead(answer, request, response, today)
  const { socket } = request
  if (isBodiless || answer.body.length === 0) {
    socket.destroy()
    return
  }
  const whole = Buffer.from(isChunked ? inOneChunk(answer.body) : answer.body)
  response.write(whole.subarray(0, whole.length >> 1), () => socket.destroy())
}
