/** Answers what node's parser does not take for a request: docs/discoveries/kestrel-refusals.md */

import { METHODS, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Manners } from '#servicestack/http/manners.ts'
import { type BareStatus, bareAnswer } from './bare-answer.ts'
import { bareText } from './bare-text.ts'
import { BorrowedSocket } from './borrowed-socket.ts'
import { limits } from './limits.ts'
import type { Today } from './today.ts'

/** What node tells of a request that it cannot read. */
interface ParserError extends Error {
  readonly code?: string
  readonly bytesParsed?: number
  readonly rawPacket?: Buffer
}

/** Makes a server answer broken requests as Kestrel does, and let unusual verbs through. */
export function answerBroken(server: Server, manners: Manners, today: Today): void {
  const settled = new WeakSet<object>()
  server.on('clientError', (error: ParserError, socket: Socket) => {
    if (settled.has(socket)) return
    // after `Connection: close` nobody listens; the answer is under way
    if (error.code === 'HPE_CLOSED_CONNECTION') return
    settled.add(socket)
    const verb = unknownVerb(error)
    const borrowed = verb && new BorrowedSocket(socket, verb.bytes, verb.text)
    whenAnswered(socket, (isBegun) => {
      // who leaves amid a body is not answered: the reset that Kestrel sends says enough
      const isCutShort = error.code === 'HPE_INVALID_EOF_STATE' && answering(socket) !== undefined
      if (borrowed !== undefined) {
        if (socket instanceof BorrowedSocket) socket.destroy()
        if (!borrowed.destroyed) server.emit('connection', borrowed)
      } else if (isBegun || isCutShort || !socket.writable) socket.destroy()
      else dismiss(socket, bareText(bareAnswer({ status: statusOf(error) }, manners), today()))
    })
  })
}

/** Waits for the answers to the requests before; the one that broke has none, or one that is told already. */
function whenAnswered(socket: Socket, then: (isBegun: boolean) => void): void {
  const current = answering(socket)
  if (!current?.req.complete || socket.destroyed) then(current?.headersSent ?? false)
  else current.once('close', () => setImmediate(() => whenAnswered(socket, then)))
}

function answering(socket: Socket): ServerResponse | undefined {
  // node keeps the answer that a socket is busy with there; no event tells it
  const current = Reflect.get(socket, '_httpMessage') as ServerResponse | null | undefined
  return current ?? undefined
}

const verbToken = /^[!#$%&'*+\-.^_`|~\w]+ /

/** Returns the verb that the parser stumbled over, and the bytes that begin with it. */
function unknownVerb({ code, rawPacket, bytesParsed = 0 }: ParserError): { text: string; bytes: Buffer } | undefined {
  if (code !== 'HPE_INVALID_METHOD' || rawPacket === undefined) return undefined
  const bytes = rawPacket.subarray(startOfVerb(rawPacket, bytesParsed))
  const [found] = verbToken.exec(bytes.subarray(0, longestVerb).toString('latin1')) ?? []
  return found === undefined ? undefined : { text: found.trimEnd(), bytes }
}

const longestVerb = 100

/** Node lists the verbs of HTTP; its parser knows those of RTSP as well. */
const parserVerbs = [
  ...METHODS,
  ...['DESCRIBE', 'ANNOUNCE', 'SETUP', 'PLAY', 'PAUSE', 'TEARDOWN', 'GET_PARAMETER', 'SET_PARAMETER', 'REDIRECT'],
  ...['RECORD', 'FLUSH', 'PRI'],
]

/** The parser stops where a verb is no longer the beginning of one that it knows. */
function startOfVerb(packet: Buffer, stop: number): number {
  for (let start = Math.max(0, stop - longestVerb); start < stop; start++) {
    const begun = packet.toString('latin1', start, stop)
    if (parserVerbs.some((method) => method.startsWith(begun))) return start
  }
  return stop
}

function statusOf({ code, rawPacket, bytesParsed }: ParserError): BareStatus {
  // too much before the first line has ended is too long a line
  if (code === 'HPE_HEADER_OVERFLOW') return rawPacket?.subarray(0, bytesParsed).includes('\n') ? 431 : 414
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408
  return code === 'HPE_INVALID_VERSION' ? 505 : 400
}

/** Says why, and hangs up once the client has had time to read it. */
function dismiss(socket: Socket, text: string): void {
  socket.end(text)
  const patience = setTimeout(() => socket.destroy(), limits.drain).unref()
  socket.once('close', () => clearTimeout(patience))
}
