/** Puts an answer on the wire as Kestrel does, in one write: docs/discoveries/kestrel-answers.md */

import type { IncomingMessage, ServerResponse } from 'node:http'
import { reasonPhrase } from '#servicestack/http/answering/reason-phrase.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import type { Today } from './today.ts'

/** Sends an answer to a request whose body has come, or will not be waited for. */
export function send(answer: WireResponse, request: IncomingMessage, response: ServerResponse, today: Today): void {
  const { status, reason, body } = answer
  const isBodiless = request.method === 'HEAD' || status === 204 || status === 304
  const isMeasured = answer.headers.some(isLength)
  const isChunked = !isBodiless && !isMeasured && request.httpVersion === '1.1'
  const ends = !response.shouldKeepAlive || (!isBodiless && !isMeasured && !isChunked)
  // node marks the last answer to a client that has said all, and forgets it where it writes no Connection line
  if (Reflect.get(response, '_last') === true) response.shouldKeepAlive = false
  // node would write `Connection: keep-alive` and its own transfer coding, each in a place of its own
  response.removeHeader('connection')
  response.sendDate = false
  response.writeHead(status, reasonPhrase(reason), headerLines(answer, request, { isChunked, ends, date: today() }))
  // the frames are in the body already
  response.chunkedEncoding = false
  finish(response, isChunked ? inOneChunk(body) : isBodiless ? '' : body)
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

interface Framing {
  readonly isChunked: boolean
  readonly ends: boolean
  readonly date: string
}

/** `Content-Length, Connection, Content-Type, Date, Server, …, Transfer-Encoding, Vary, …` */
function headerLines(
  { headers }: WireResponse,
  request: IncomingMessage,
  { isChunked, ends, date }: Framing,
): string[] {
  const lines: string[] = []
  const connection = ends ? 'close' : request.httpVersion === '1.0' ? 'keep-alive' : undefined
  let isConnected = connection === undefined
  let isDated = false
  let isFramed = !isChunked
  for (const [name, value] of headers) {
    if (name === 'Content-Length') {
      // Kestrel's own zero is not told to HEAD
      if (request.method !== 'HEAD' || value !== '0') lines.push(name, value)
      continue
    }
    if (!isConnected) isConnected = lines.push('Connection', connection ?? '') > 0
    if (!isDated && name !== 'Content-Type') isDated = lines.push('Date', date) > 0
    if (!isFramed && name === 'Vary') isFramed = lines.push('Transfer-Encoding', 'chunked') > 0
    lines.push(name, value)
  }
  if (!isConnected) lines.push('Connection', connection ?? '')
  if (!isDated) lines.push('Date', date)
  if (!isFramed) lines.push('Transfer-Encoding', 'chunked')
  return lines
}

function isLength([name]: readonly [name: string, value: string]): boolean {
  return name === 'Content-Length'
}

function inOneChunk(body: string | Uint8Array): string | Uint8Array {
  const size = typeof body === 'string' ? Buffer.byteLength(body) : body.length
  if (size === 0) return lastChunk
  const frame = `${size.toString(16)}\r\n`
  if (typeof body === 'string') return `${frame}${body}\r\n${lastChunk}`
  return Buffer.concat([Buffer.from(frame), body, Buffer.from(`\r\n${lastChunk}`)])
}

const lastChunk = '0\r\n\r\n'
