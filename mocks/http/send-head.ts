/** Begins an answer: its status line and header lines, as Kestrel writes them. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import { reasonPhrase } from '#servicestack/http/answering/reason-phrase.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import { type Framing, framingOf } from './framing.ts'
import { headLines } from './head-lines.ts'
import type { Today } from './today.ts'

/** Hands node the head, which goes out with what is written first, and returns how the body is to be framed. */
export function sendHead(
  answer: WireResponse,
  request: IncomingMessage,
  response: ServerResponse,
  today: Today,
): Framing {
  const framing = framingOf(answer, request, response)
  // node marks the last answer to a client that has said all, and forgets it where it writes no Connection line
  if (Reflect.get(response, '_last') === true) response.shouldKeepAlive = false
  // node would write `Connection: keep-alive` and its own transfer coding, each in a place of its own
  response.removeHeader('connection')
  response.sendDate = false
  response.writeHead(answer.status, reasonPhrase(answer.reason), headLines(answer, request, framing, today()))
  // the frames come with the body
  response.chunkedEncoding = false
  return framing
}
