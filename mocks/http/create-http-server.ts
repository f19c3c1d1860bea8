/** Creates a node:http server that reads and writes as Kestrel does. */

import { createServer, type Server } from 'node:http'
import type { Engine } from '#mocks/engine/engine.ts'
import type { Manners } from '#servicestack/http/manners.ts'
import { answerBroken } from './answer-broken.ts'
import { bareAnswer } from './bare-answer.ts'
import { bareText } from './bare-text.ts'
import { limits } from './limits.ts'
import { type Behind, receive, receiveExpecting } from './receive.ts'
import { watchToday } from './today.ts'
import { createPaceWatch } from './watch-pace.ts'

/** Puts an engine behind a server that does not listen yet. */
export function createHttpServer(engine: Engine, manners: Manners): Server {
  const behind: Behind = {
    engine,
    manners,
    today: watchToday(Date.now),
    pace: createPaceWatch(),
    ending: new WeakSet(),
  }
  const server = createServer(settings)
  server.on('request', (request, response) => receive(request, response, behind))
  server.on('checkContinue', (request, response) => receiveExpecting(request, response, behind))
  server.on('checkExpectation', (request, response) => receive(request, response, behind))
  server.on('connect', (_request, socket) => {
    // node leaves a tunnel to whoever opens it, its errors included
    socket.on('error', () => socket.destroy())
    socket.end(bareText(bareAnswer({ status: 404 }, manners), behind.today()))
  })
  // a client that has said all may still read: node knows this, its types do not
  Reflect.set(server, 'httpAllowHalfOpen', true)
  answerBroken(server, manners, behind.today)
  return server
}

const settings = {
  // one that lacks a host is refused in Kestrel's words
  requireHostHeader: false,
  maxHeaderSize: limits.requestLine + limits.headers,
  keepAliveTimeout: limits.keepAlive,
  headersTimeout: limits.headersTime,
  connectionsCheckingInterval: 5000,
  noDelay: true,
}
