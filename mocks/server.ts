/** The HTTP door: puts an engine behind a node:http server. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Api, beginWorld, type WorldChoice } from '#mocks/engine/api.ts'
import { createEngine, type Engine } from '#mocks/engine/engine.ts'
import { withSandbox } from '#mocks/sandbox/with-sandbox.ts'
import type { World } from '#mocks/world/world.ts'
import type { Manners } from '#servicestack/http/manners.ts'
import { headerLines, type WireRequest } from '#servicestack/http/wire-request.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'

/** Where to listen, and in which world. */
export type ServeOptions = WorldChoice & {
  /** 0 takes any free port. */
  readonly port: number
  /** Default 127.0.0.1: nobody but this machine. */
  readonly host?: string
  /** The kind of server to imitate; `documented` without a word. */
  readonly manners?: Manners
  /** Told of faults in a behaviour, which the caller sees as a 500; by default they become process warnings. */
  readonly onFault?: (fault: Error) => void
}

/** A stand-in that is listening. */
export interface RunningServer {
  /** The real address, as this machine reaches it: `http://127.0.0.1:4010`. */
  readonly url: string
  readonly world: World
  /** Stops listening and ends open connections. */
  close(): Promise<void>
}

/** Addresses that mean every address of this machine, and one that can be called. */
const reachable: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }

/** Bodies beyond this many bytes are refused with 413. */
const bodyLimit = 10 * 1024 * 1024

/**
 * Serves an API over HTTP; rejects when the address cannot be had.
 * @example const { url, close } = await serve(evoVoice, { port: 0, seed: 1, now: Date.now })
 */
export async function serve(api: Api, options: ServeOptions): Promise<RunningServer> {
  const { port, host = '127.0.0.1', onFault = (fault) => process.emitWarning(fault), manners, ...choice } = options
  const world = beginWorld(api, choice)
  const engine = survivingFaults(withSandbox(createEngine(api, world, manners), world), onFault)
  const server = createServer((request, response) => receive(request, response, engine))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  // a server that listens on a port has an address object
  const address = server.address() as AddressInfo
  const name = reachable[address.address] ?? (address.family === 'IPv6' ? `[${address.address}]` : address.address)
  return {
    url: `http://${name}:${address.port}`,
    world,
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** A behaviour that throws is a fault of ours or of its author: the caller gets a 500, the others go on. */
function survivingFaults(engine: Engine, onFault: (fault: Error) => void): Engine {
  return (request) => {
    try {
      return engine(request)
    } catch (error) {
      const fault = error instanceof Error ? error : new Error(String(error))
      onFault(fault)
      const headers = [['Content-Type', 'text/plain; charset=utf-8']] as const
      return { status: 500, reason: fault.name, headers, body: `The stand-in failed: ${fault.message}\n` }
    }
  }
}

function receive(request: IncomingMessage, response: ServerResponse, engine: Engine): void {
  const chunks: Buffer[] = []
  let size = 0
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= bodyLimit) chunks.push(chunk)
    else if (!response.headersSent) response.writeHead(413, { Connection: 'close' }).end()
  })
  request.on('end', () => {
    if (size <= bodyLimit) send(engine(wireRequest(request, Buffer.concat(chunks))), response)
  })
}

function wireRequest(request: IncomingMessage, body: Uint8Array): WireRequest {
  const headers = headerLines(pairs(request.rawHeaders))
  const isLocal = isLoopback(request.socket.remoteAddress ?? '') && isLoopbackHost(headers.get('host')?.[0] ?? '')
  return { method: request.method ?? 'GET', target: originForm(request.url ?? '/'), headers, body, isLocal }
}

/** Clients of a proxy name the whole address: `POST http://127.0.0.1/sessions HTTP/1.1`. */
function originForm(target: string): string {
  return target.replace(/^https?:\/\/[^/?]*(?=\/|\?|$)/i, '') || '/'
}

function* pairs(raw: readonly string[]): Generator<readonly [string, string]> {
  for (let index = 0; index < raw.length; index += 2) yield [raw[index] ?? '', raw[index + 1] ?? '']
}

function isLoopback(address: string): boolean {
  return address === '::1' || /^(?:::ffff:)?127\./.test(address)
}

/** A page elsewhere can make its own name point here; then the Host header still says that name. */
function isLoopbackHost(host: string): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i.test(host)
}

function send({ status, reason, headers, body }: WireResponse, response: ServerResponse): void {
  const lines: string[] = []
  for (const [name, value] of headers) lines.push(name, value)
  response.writeHead(status, reason, lines)
  response.end(body)
}
