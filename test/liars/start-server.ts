/** Runs a server with a given conduct on a free port of this machine. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Asked, type Conduct, type Reply, truth } from './conduct.ts'
import { type Session, trueSession } from './true-session.ts'

/** A server that listens. */
export interface StartedServer {
  readonly url: string
  /** The requests that arrived, as `POST /path`. */
  readonly arrived: readonly string[]
  close(): Promise<void>
}

/** Starts the true server, but for the steps given. */
export async function startServer(lie: Partial<Conduct> = {}): Promise<StartedServer> {
  const conduct: Conduct = { ...truth, ...lie }
  const sessions = new Map<string, Session>(['S1', 'S2'].map((id) => [id, trueSession(id)]))
  const arrived: string[] = []
  const server = createServer((request, response) => {
    arrived.push(`${request.method} ${request.url}`)
    serve(request, response, { conduct, sessions }).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // a server that listens on TCP has an address object
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    arrived,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

interface Served {
  readonly conduct: Conduct
  readonly sessions: Map<string, Session>
}

async function serve(request: IncomingMessage, response: ServerResponse, served: Served): Promise<void> {
  const body = await textOf(request)
  const asked = understand(request, body)
  const reply = asked === undefined ? unrouted : await decide(asked, request.headers.authorization, served)
  const sent = asked === undefined ? reply : served.conduct.send(reply, asked)
  if (sent === 'hang') return
  if (sent === 'hang up') return void response.destroy()
  if (sent === 'cut') return void writeHalf(reply, response, () => response.destroy())
  if (sent === 'stall') return void writeHalf(reply, response, () => {})
  response.writeHead(sent.status, sent.reason, { 'X-Powered-By': 'ServiceStack/8.60', Vary: 'Accept', ...sent.headers })
  response.end(sent.body)
}

const unrouted: Reply = { status: 404, reason: 'Not Found', headers: { 'Content-Length': '0' }, body: '' }

/** Promises the whole body and writes half of it. */
function writeHalf({ status, headers, body }: Reply, response: ServerResponse, then: () => void): void {
  response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) })
  response.write(body.slice(0, body.length / 2), then)
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

const route = /^\/sessions\/([^/]+)\/hold(?:\.(json|jsv))?$/

function understand(request: IncomingMessage, body: string): Asked | undefined {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const [, id, suffix] = route.exec(url.pathname) ?? []
  if (id === undefined || request.method !== 'POST') return undefined
  const contentType = request.headers['content-type'] ?? ''
  const answered = negotiate(suffix ?? url.searchParams.get('format'), request.headers.accept ?? '', contentType)
  return {
    format: answered.includes('jsv') ? 'jsv' : 'json',
    contentType: answered,
    accept: request.headers.accept ?? '',
    path: url.pathname,
    sessionId: decodeURIComponent(id),
    reason: /reason"?:"?(\w+)/.exec(body)?.[1] ?? 'None',
  }
}

const json = 'application/json; charset=utf-8'

function negotiate(named: string | null, accept: string, contentType: string): string {
  if (named === 'jsv') return 'application/jsv'
  if (named === 'json') return json
  if (accept.startsWith('application/jsv')) return 'application/jsv'
  if (accept.startsWith('text/jsv')) return 'text/jsv'
  return accept === '*/*' && contentType.includes('jsv') ? contentType : json
}

async function decide(asked: Asked, authorization: string | undefined, served: Served): Promise<Reply> {
  const { conduct, sessions } = served
  const refusal = refuse(asked, authorization, conduct)
  if (refusal !== 'let in') return refusal
  const before = sessions.get(asked.sessionId)
  const unknown = before === undefined ? conduct.unknown(asked) : 'let in'
  if (unknown !== 'let in') return unknown
  const after = conduct.hold(before ?? trueSession(asked.sessionId), asked)
  sessions.set(asked.sessionId, after)
  const shown = conduct.show(after, asked)
  return conduct.answer(asked.format === 'json' ? conduct.json(shown, asked) : conduct.jsv(shown, asked), asked)
}

const badPassword =
  '{"responseStatus":{"errorCode":"Unauthorized","message":"Invalid Username or Password","errors":[]}}'

function refuse(asked: Asked, authorization: string | undefined, conduct: Conduct): Reply | 'let in' {
  if (authorization === undefined) return conduct.unauthenticated(asked)
  const credentials = Buffer.from(authorization.replace(/^Basic /, ''), 'base64').toString('utf8')
  if (credentials === 'guest:guest') return conduct.forbidden(asked)
  if (['agent:agent', 'agent:s3cret-p@ss'].includes(credentials)) return 'let in'
  return { status: 401, reason: 'Invalid Username or Password', headers: { 'Content-Type': json }, body: badPassword }
}
