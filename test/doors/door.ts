/** The three doors to one engine, behind one face, so that one suite can walk through each. */

import request from 'supertest'
import { prepareEngine } from '#mocks/engine/engine.ts'
import { evoVoice } from '#mocks/evo-voice/evo-voice.ts'
import { setupNode } from '#mocks/node.ts'
import { withSandbox } from '#mocks/sandbox/with-sandbox.ts'
import { serve } from '#mocks/server.ts'
import type { World } from '#mocks/world/world.ts'
import { responseText } from '#servicestack/http/answering/response-text.ts'
import { headerLines } from '#servicestack/http/wire-request.ts'

/** A request as a client words it. */
export interface Ask {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** An answer as a client sees it. */
export interface Seen {
  readonly status: number
  readonly reason: string
  readonly header: (name: string) => string | null
  readonly cookies: readonly string[]
  readonly body: string
}

/** A door that has been opened. */
export interface OpenDoor {
  readonly world: World
  ask(ask: Ask): Promise<Seen>
  close(): Promise<void>
}

/** A way to the engine. */
export interface Door {
  readonly name: string
  open(): Promise<OpenDoor>
}

const beginning = { seed: 1, now: () => Date.parse('2026-01-02T03:04:05Z') }

/** The engine itself, msw in this process, and HTTP. */
export const doors: readonly Door[] = [
  { name: 'engine', open: openEngine },
  { name: 'msw', open: openMsw },
  { name: 'http', open: openHttp },
]

async function openEngine(): Promise<OpenDoor> {
  const world = evoVoice.createWorld(beginning)
  const engine = withSandbox(prepareEngine(evoVoice), { api: evoVoice })(world)
  return {
    world,
    async ask({ method = 'POST', path, headers = {}, body = '' }) {
      const bytes = new TextEncoder().encode(body)
      const length = bytes.length > 0 ? { 'content-length': String(bytes.length) } : {}
      const lines = headerLines(Object.entries({ ...headers, ...length }))
      const answer = engine({ method, target: path, headers: lines, body: bytes, isLocal: true })
      return seen(
        answer.status,
        answer.reason,
        new Headers(answer.headers.map(([n, v]): [string, string] => [n, v])),
        responseText(answer),
      )
    },
    close: async () => {},
  }
}

async function openMsw(): Promise<OpenDoor> {
  // msw keeps one cookie store for the whole process; a host of its own keeps conversations apart
  const baseUrl = `https://${crypto.randomUUID()}.example`
  const { server, world } = setupNode(evoVoice, { ...beginning, baseUrl })
  server.listen({ onUnhandledRequest: 'error' })
  return {
    world,
    async ask({ method = 'POST', path, headers = {}, body }) {
      const init = { method, headers, ...(body !== undefined && { body }) }
      const answer = await fetch(baseUrl + path, init)
      return seen(answer.status, answer.statusText, answer.headers, await answer.text())
    },
    close: async () => server.close(),
  }
}

async function openHttp(): Promise<OpenDoor> {
  const { url, world, close } = await serve(evoVoice, { ...beginning, port: 0 })
  return {
    world,
    close,
    async ask({ method = 'POST', path, headers = {}, body }) {
      const verb = method === 'GET' ? ('get' as const) : method === 'PUT' ? ('put' as const) : ('post' as const)
      const asked = request(url)[verb](path).set(headers).buffer(true).parse(asText)
      const answer = await (body === undefined ? asked : asked.send(body))
      const pairs = Object.entries<unknown>(answer.headers).flatMap(([name, value]) =>
        (Array.isArray(value) ? value : [value]).map((one): [string, string] => [name, String(one)]),
      )
      // superagent keeps node's own response here; it alone knows the reason phrase
      const { statusMessage } = Reflect.get(answer, 'res') as { statusMessage: string }
      return seen(answer.status, statusMessage, new Headers(pairs), String(answer.body))
    },
  }
}

function asText(response: NodeJS.EventEmitter, done: (error: Error | null, body: string) => void): void {
  const chunks: Buffer[] = []
  response.on('data', (chunk: Buffer | string) => chunks.push(Buffer.from(chunk)))
  response.on('end', () => done(null, Buffer.concat(chunks).toString('utf8')))
}

function seen(status: number, reason: string, headers: Headers, body: string): Seen {
  return { status, reason, header: (name) => headers.get(name), cookies: headers.getSetCookie(), body }
}
