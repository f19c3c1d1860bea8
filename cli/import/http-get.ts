/** Gets one document from a server: nothing but GET, within a time and a size, and never from another host. */

import { decode } from './decode.ts'
import { explainFailure, type Failure } from './explain-failure.ts'
import { readLimited } from './read-limited.ts'

/** What `get` takes from the platform, and its limits. */
export interface GetOptions {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  /** How long one document may take. */
  readonly milliseconds: number
  /** How large it may be, once it is decompressed. */
  readonly bytes: number
  /** A value for `Authorization`, sent to the given host only. */
  readonly authorization?: string
}

/** A document, or why there is none; `to` is the address elsewhere that a redirect names. */
export type Got =
  | { readonly kind: 'document'; readonly bytes: Uint8Array; readonly text: string }
  | { readonly kind: 'refused'; readonly status: number; readonly why: string; readonly to?: string }
  | Failure

const mostRedirects = 5

/** Gets a document; redirects are followed at the same origin only, for another one must not see the credentials. */
export async function httpGet(url: URL, accept: string, options: GetOptions): Promise<Got> {
  const signal = AbortSignal.timeout(options.milliseconds)
  const headers = { accept, ...(options.authorization === undefined ? {} : { authorization: options.authorization }) }
  try {
    let place = url
    for (let hop = 0; hop <= mostRedirects; hop += 1) {
      const response = await options.fetch(place.href, { method: 'GET', headers, redirect: 'manual', signal })
      const location = locationOf(response)
      if (location === undefined) return await receive(response, options.bytes)
      await response.body?.cancel()
      const next = targetOf(location, place)
      if (next?.origin !== url.origin) return refuseRedirect(response.status, next)
      place = next
    }
    return { kind: 'failed', why: `it redirects more than ${mostRedirects} times` }
  } catch (error) {
    return explainFailure(error, options.milliseconds)
  }
}

function locationOf({ status, headers }: Response): string | undefined {
  return status >= 300 && status < 400 ? (headers.get('location') ?? undefined) : undefined
}

/** Credentials that a redirect names are neither sent nor shown. */
function targetOf(location: string, place: URL): URL | undefined {
  if (!URL.canParse(location, place.href)) return undefined
  const target = new URL(location, place)
  target.username = ''
  target.password = ''
  return target
}

function refuseRedirect(status: number, target: URL | undefined): Got {
  if (target === undefined) return { kind: 'refused', status, why: 'it redirects to what is no address' }
  if (!/^https?:$/.test(target.protocol))
    return { kind: 'refused', status, why: `it redirects to what is no server, ${target.protocol}` }
  const to = new URL(target.pathname, target.origin).href
  return { kind: 'refused', status, why: `it redirects to another place, ${target.origin}`, to }
}

async function receive(response: Response, most: number): Promise<Got> {
  const { status } = response
  if (status !== 200) {
    await response.body?.cancel()
    const reason = response.statusText === '' ? '' : ` ${response.statusText}`
    return { kind: 'refused', status, why: `it answers ${status}${reason}` }
  }
  const bytes = response.body === null ? new Uint8Array() : await readLimited(chunksOf(response.body), most)
  if (bytes === undefined) return { kind: 'failed', why: `it sends more than ${Math.round(most / 1024 / 1024)} MB` }
  if (bytes.length === 0) return { kind: 'refused', status, why: 'it answers 200 with an empty body' }
  return { kind: 'document', bytes, text: decode(bytes) }
}

/** Whoever stops early wants no more of it. */
async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  try {
    for (let part = await reader.read(); part.value !== undefined; part = await reader.read()) yield part.value
  } finally {
    await reader.cancel()
  }
}
