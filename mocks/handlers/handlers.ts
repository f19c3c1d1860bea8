/** The msw face of an engine: one catch-all handler, whatever the size of the API. */

import { delay, HttpResponse, http, type RequestHandler } from 'msw'
import type { Api } from '#mocks/engine/api.ts'
import type { Engine } from '#mocks/engine/engine.ts'
import type { Reply } from '#mocks/engine/reply.ts'
import { type OpenWorldsOptions, openWorlds } from '#mocks/sandbox/open-worlds.ts'
import { reasonPhrase } from '#servicestack/http/answering/reason-phrase.ts'
import { headerLines, type WireRequest } from '#servicestack/http/wire-request.ts'
import { followedBody } from './followed-body.ts'
import { halfBody } from './half-body.ts'
import { knownPaths } from './known-paths.ts'

/** Which world to answer from, and which requests to answer. */
export type HandlerOptions = OpenWorldsOptions & {
  /**
   * The address the API is called at, `https://team.evovoice.io` for instance: then every request below it is
   * answered. Without it a request to any host is answered if its path is one of the API's routes, or below `/auth`
   * or `/__understudy`, behind the prefix of a world or not.
   */
  readonly baseUrl?: string
}

/**
 * Returns the handlers to add to an existing msw set-up.
 * @example setupServer(...handlers(evoVoice, { seed: 1, now: Date.now }))
 */
export function handlers(api: Api, options: HandlerOptions): RequestHandler[] {
  const { baseUrl } = options
  // worlds within a page or a test grow old by no clock but the one they were given
  const { engine } = openWorlds(api, options, 'now' in options ? options.now : () => 0)
  const concerns = baseUrl === undefined ? knownPaths(api.model) : below(baseUrl)
  const targetOf = (request: Request) => concerns(new URL(request.url))
  return [
    http.all(
      ({ request }) => targetOf(request) !== undefined,
      ({ request, cookies }) => answer(targetOf(request) ?? '/', request, cookies, engine),
    ),
  ]
}

/** Returns the request target below a base address, or undefined when the URL lies elsewhere. */
function below(baseUrl: string): (url: URL) => string | undefined {
  const base = new URL(baseUrl)
  const prefix = base.pathname.replace(/\/$/, '')
  return (url) => {
    const isBelow = url.origin === base.origin && `${url.pathname}/`.startsWith(`${prefix}/`)
    return isBelow ? `${url.pathname.slice(prefix.length) || '/'}${url.search}` : undefined
  }
}

async function answer(
  target: string,
  request: Request,
  cookies: Readonly<Record<string, string | undefined>>,
  engine: Engine,
): Promise<Response> {
  const body = new Uint8Array(await request.clone().arrayBuffer())
  return deliver(engine(wireRequest(target, request, cookies, body)), request)
}

function wireRequest(
  target: string,
  request: Request,
  cookies: Readonly<Record<string, string | undefined>>,
  body: Uint8Array,
): WireRequest {
  const extra: [string, string][] = []
  const pairs = Object.entries(cookies).map(([name, value]) => `${name}=${value}`)
  if (pairs.length > 0 && !request.headers.has('cookie')) extra.push(['cookie', pairs.join('; ')])
  // a request object knows its body, not its framing; clients that hold the whole body send its length
  if (body.length > 0 && !request.headers.has('content-length')) extra.push(['content-length', String(body.length)])
  // nor does it carry the host that clients name
  if (!request.headers.has('host')) extra.push(['host', new URL(request.url).host])
  return { method: request.method, target, headers: headerLines([...request.headers, ...extra]), body, isLocal: true }
}

async function deliver(reply: Reply, request: Request): Promise<Response> {
  const { delivery } = reply
  if (delivery?.delayMilliseconds !== undefined) await delay(delivery.delayMilliseconds)
  return delivery?.breaks === 'drop' ? HttpResponse.error() : toFetch(reply, request)
}

/** What a Response cannot carry is listed in docs/discoveries/fetch-doors.md */
function toFetch(reply: Reply, request: Request): Response {
  const { status, reason, headers } = reply
  const isBodiless = request.method === 'HEAD' || status === 204 || status === 304
  const lines = headers.map(([name, value]): [string, string] => [name, value])
  const init = { status, statusText: reasonPhrase(reason), headers: lines }
  const body = isBodiless ? null : bodyOf(reply, request)
  // of an answer without a body there is no half
  if (body === null && reply.delivery?.breaks === 'cut') return HttpResponse.error()
  return new HttpResponse(body, init)
}

function bodyOf({ body, delivery }: Reply, request: Request): ConstructorParameters<typeof HttpResponse>[0] {
  if (delivery?.follow !== undefined) return followedBody(body, delivery.follow, request.signal)
  // an empty text would be given a Content-Type that no server sent
  if (body === '') return null
  return delivery?.breaks === 'cut' ? halfBody(body) : body
}
