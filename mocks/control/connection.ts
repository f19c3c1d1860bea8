/** Sends steering calls to a stand-in and reads what it says. */

import { ControlError } from './control-error.ts'

/** Where calls go, and by whom. */
export interface ConnectionOptions {
  /** The stand-in's address, without a slash at its end. */
  readonly url: string
  readonly token: string | undefined
  readonly fetch: typeof globalThis.fetch
  /** The header that names a world; none for the default one. */
  readonly headers: Readonly<Record<string, string>>
}

/** One way to one world. */
export interface Connection {
  /** Calls a route below `/__understudy` and returns its JSON; throws a ControlError. */
  ask<Answer>(method: string, path: string, body?: unknown): Promise<Answer>
  /** Opens a stream below `/__understudy`. */
  open(path: string, signal?: AbortSignal): Promise<ReadableStream<Uint8Array>>
}

/** Connects to a stand-in; nothing is sent before somebody asks. */
export function connect(options: ConnectionOptions): Connection {
  return {
    async ask<Answer>(method: string, path: string, body?: unknown) {
      const response = await send(options, path, bodyOf(method, body))
      const value = await readJson(response, options.url)
      // what a stand-in answers is told in mocks/sandbox/control.openapi.yaml, to which a test holds it
      return value as Answer
    },
    async open(path, signal) {
      const response = await send(options, path, signal ? { signal } : {})
      if (response.body === null) throw strange(response, options.url)
      return response.body
    },
  }
}

function bodyOf(method: string, body: unknown): RequestInit {
  if (body === undefined) return { method }
  return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

async function send(
  { url, token, fetch, headers }: ConnectionOptions,
  path: string,
  init: RequestInit,
): Promise<Response> {
  const credentials = token === undefined ? undefined : { 'x-understudy-token': token }
  const all = { ...headers, ...credentials, ...Object.fromEntries(new Headers(init.headers)) }
  let response: Response
  try {
    response = await fetch(`${url}/__understudy${path}`, { ...init, headers: all })
  } catch (cause) {
    if (init.signal?.aborted) throw cause
    const message = `The stand-in at ${url} cannot be reached. Start it, or mend the address.`
    throw new ControlError(message, { code: 'unreachable', status: 0, cause })
  }
  if (response.ok) return response
  throw refusalIn(await response.text(), response) ?? strange(response, url)
}

/** What the stand-in says itself. */
function refusalIn(text: string, { status }: Response): ControlError | undefined {
  const { code, message } = Object(Object(parse(text)).error)
  return typeof code === 'string' && typeof message === 'string'
    ? new ControlError(message, { code, status })
    : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function readJson(response: Response, url: string): Promise<unknown> {
  const value = parse(await response.text())
  if (value === undefined) throw strange(response, url)
  return value
}

function strange({ status }: Response, url: string): ControlError {
  const message = `What answers at ${url} is no stand-in that can be steered: it said ${status} in other words. Mend the address.`
  return new ControlError(message, { code: 'no-stand-in', status })
}
