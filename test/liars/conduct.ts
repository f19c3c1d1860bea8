/** How a server behaves, step by step: the true one does each step right, a liar does one of them wrong. */

import type { Session } from './true-session.ts'
import { writeJsv } from './write-jsv.ts'

/** What the server understood of a request. */
export interface Asked {
  readonly format: 'json' | 'jsv'
  /** The Content-Type to answer with. */
  readonly contentType: string
  readonly accept: string
  readonly path: string
  readonly sessionId: string
  readonly reason: string
}

/** What it sends back. */
export interface Reply {
  readonly status: number
  readonly reason: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

/** The steps of a server's conduct. */
export interface Conduct {
  /** What happens to the session. */
  hold(session: Session, asked: Asked): Session
  /** What of the session the answer shows. */
  show(session: Session, asked: Asked): Session
  json(value: unknown, asked: Asked): string
  jsv(value: unknown, asked: Asked): string
  answer(body: string, asked: Asked): Reply
  unauthenticated(asked: Asked): Reply | 'let in'
  forbidden(asked: Asked): Reply | 'let in'
  unknown(asked: Asked): Reply | 'let in'
  /** The last word on what is sent. */
  send(reply: Reply, asked: Asked): Reply | 'hang up' | 'hang' | 'cut' | 'stall'
}

/** Answers HoldSession as ServiceStack 8.6 does, but that `Accept: text/jsv` is kept as the page promises. */
export const truth: Conduct = {
  hold: (session, { reason }) => ({ ...session, callState: 'Hold', heldByUserId: 'agent', holdReason: reason }),
  show: (session) => inWireOrder(session),
  json: (value) => JSON.stringify(value),
  jsv: (value) => writeJsv(value),
  answer: (body, asked) => reply(200, 'OK', body, { 'Content-Type': asked.contentType }),
  unauthenticated,
  forbidden: ({ path }) =>
    reply(
      403,
      'Invalid Role',
      `Forbidden\r\n\r\nRequest.HttpMethod: POST\r\nRequest.PathInfo: ${path}\r\nRequest.QueryString: \r\n\r\n`,
      { 'Content-Type': 'text/plain' },
    ),
  unknown: notFound,
  send: (sent) => sent,
}

/** Puts a reply together. */
export function reply(status: number, reason: string, body: string | Buffer, headers: Reply['headers'] = {}): Reply {
  return { status, reason, headers, body }
}

/** 401 with a challenge and nothing else. */
export function unauthenticated(): Reply {
  return reply(401, 'Unauthorized', '', { 'WWW-Authenticate': 'credentials realm="/auth/credentials"' })
}

/** 404 with an envelope. */
export function notFound(asked: Asked): Reply {
  return reply(404, 'NotFound', envelope(asked), { 'Content-Type': asked.contentType })
}

/** Writes the error of an unknown session in the format that was asked for. */
export function envelope({ format, sessionId }: Asked): string {
  const error = {
    responseStatus: { errorCode: 'NotFound', message: `Session '${sessionId}' was not found`, errors: [] },
  }
  return format === 'json' ? JSON.stringify(error) : writeJsv(error)
}

/** A .NET class writes its own members in declared order, whenever they were set. */
function inWireOrder(session: Session): Session {
  const { heldByUserId, ...rest } = session
  const entries = Object.entries(rest).flatMap(([name, value]): [string, unknown][] =>
    name === 'holdReason'
      ? [
          ['heldByUserId', heldByUserId],
          [name, value],
        ]
      : [[name, value]],
  )
  return Object.fromEntries(entries)
}
