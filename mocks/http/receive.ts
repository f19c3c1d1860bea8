/** Takes a request in, asks the engine once the body has come, and sends what it answers. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Engine } from '#mocks/engine/engine.ts'
import type { Reply } from '#mocks/engine/reply.ts'
import type { Manners } from '#servicestack/http/manners.ts'
import type { WireRequest } from '#servicestack/http/wire-request.ts'
import { type BareRefusal, bareAnswer } from './bare-answer.ts'
import { BorrowedSocket } from './borrowed-socket.ts'
import { deliver } from './deliver.ts'
import { framingOf } from './framing.ts'
import { limits } from './limits.ts'
import { readRequest } from './read-request.ts'
import { send } from './send.ts'
import { survey } from './survey.ts'
import type { Today } from './today.ts'
import type { PaceWatch, Watched } from './watch-pace.ts'
import { whenDue } from './when-due.ts'

/** What stands behind a door. */
export interface Behind {
  readonly engine: Engine
  readonly manners: Manners
  readonly today: Today
  readonly pace: PaceWatch
  /** Sockets that end with an answer which is given: what follows on them is not listened to. */
  readonly ending: WeakSet<Socket>
}

/** Answers one request. */
export function receive(request: IncomingMessage, response: ServerResponse, behind: Behind): void {
  // node reads on after a last answer, loses its place among the requests, and ends the process
  if (behind.ending.has(request.socket)) return
  if (request.socket instanceof BorrowedSocket) request.socket.restoreVerb(request)
  const { refusal, hasBody } = survey(request)
  if (refusal?.status === 413) tellAndDrain(request, response, behind)
  else if (refusal !== undefined) refuse(request, response, refusal, behind)
  // an answer without a socket waits for those before it, and so must its request
  else if (hasBody || response.socket === null) collect(request, response, behind)
  else answer(readRequest(request, nothing), request, response, behind)
}

/** Answers one request that waits for a word before it sends its body; who is refused need not send it. */
export function receiveExpecting(request: IncomingMessage, response: ServerResponse, behind: Behind): void {
  const { refusal, hasBody } = survey(request)
  if (refusal === undefined && hasBody && !behind.ending.has(request.socket)) response.writeContinue()
  receive(request, response, behind)
}

const nothing = new Uint8Array()

/** Waits for the body, as long as it comes fast enough. */
function collect(request: IncomingMessage, response: ServerResponse, behind: Behind): void {
  const chunks: Buffer[] = []
  let size = 0
  const watched: Watched = {
    hasCome: () => size,
    givesUp: () => {
      if (response.headersSent) return
      request.removeAllListeners('data').removeAllListeners('end').resume()
      behind.ending.add(request.socket)
      response.shouldKeepAlive = false
      answer(readRequest(request, Buffer.concat(chunks), tooSlow), request, response, behind)
    },
  }
  behind.pace.add(watched)
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= limits.body) chunks.push(chunk)
    else if (!response.headersSent) {
      chunks.length = 0
      tellAndDrain(request, response, behind)
    }
  })
  request.once('close', () => behind.pace.forget(watched))
  request.on('end', () => {
    behind.pace.forget(watched)
    if (response.headersSent) return
    const [only, ...more] = chunks
    const body = more.length > 0 || only === undefined ? Buffer.concat(chunks) : only
    answer(readRequest(request, body), request, response, behind)
  })
}

/** What a reader of the body is told then: docs/discoveries/slow-bodies.md */
const tooSlow = 'Reading the request body timed out due to data arriving too slowly. See MinRequestBodyDataRate.'

function answer(asked: WireRequest, request: IncomingMessage, response: ServerResponse, behind: Behind): void {
  const reply = behind.engine(asked)
  const { delivery } = reply
  if (delivery === undefined) put(reply, request, response, behind)
  else {
    const isLast = delivery.breaks !== undefined || framingOf(reply, request, response).ends
    if (isLast) behind.ending.add(request.socket)
    whenDue(delivery.delayMilliseconds ?? 0, response, () => put(reply, request, response, behind))
  }
}

function put(reply: Reply, request: IncomingMessage, response: ServerResponse, behind: Behind): void {
  try {
    deliver(reply, request, response, behind.today)
    // so node marks it: a client of HTTP/1.0 may want to go on where only the end tells the length
    if (Reflect.get(response, '_last') === true) behind.ending.add(request.socket)
  } catch (error) {
    if (response.headersSent) throw error
    // a header that cannot be written: Kestrel refuses what is not ASCII, with an empty 500
    refuse(request, response, { status: 500 }, behind)
  }
}

/** Kestrel closes the connection of whoever it refuses. */
function refuse(request: IncomingMessage, response: ServerResponse, refusal: BareRefusal, behind: Behind): void {
  behind.ending.add(request.socket)
  response.shouldKeepAlive = false
  send(bareAnswer(refusal, behind.manners), request, response, behind.today)
}

/** Says no at once, and listens on for a while: a client that is cut off while it sends never reads the answer. */
function tellAndDrain(request: IncomingMessage, response: ServerResponse, { manners, today, ending }: Behind): void {
  ending.add(request.socket)
  const { status, reason, headers } = bareAnswer({ status: 413 }, manners)
  const [length, ...further] = headers
  const lines = [...(length ?? []), 'Connection', 'close', 'Date', today(), ...further.flat()]
  response.writeHead(status, reason, lines).flushHeaders()
  const end = () => response.end()
  const patience = setTimeout(end, limits.drain).unref()
  request
    .once('close', () => clearTimeout(patience))
    .once('end', end)
    .resume()
}
