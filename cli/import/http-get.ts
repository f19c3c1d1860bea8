/** Gets one document from a server: nothing but GET, within a time and a size, and never from another host. */

import { decode } from './decode.ts'

/** What `get` takes from the platform, and its limits. */
export interface GetOptions {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  /** How long one document may take. */
  readonly milliseconds: number
  /** How large it may be. */
  readonly bytes: number
  /** A value for `Authorization`, sent to the given host only. */
  readonly authorization?: string
}

/** A document, or why there is none. */
export type Got =
  | { readonly kind: 'document'; readonly bytes: Uint8Array; readonly text: string; readonly contentType: string }
  | { readonly kind: 'refused'; readonly status: number; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string }

const mostRedirects = 5

/** Gets a document; redirects are followed on the same host only, for another one must not see the credentials. */
export async function httpGet(url: URL, accept: string, options: GetOptions): Promise<Got> {
  const signal = AbortSignal.timeout(options.milliseconds)
  try {
    let place = url
    for (let hop = 0; hop <= mostRedirects; hop += 1) {
      const response = await options.fetch(place.href, {
        method: 'GET',
        headers: headersOf(accept, options),
        redirect: 'manual',
        signal,
      })
      const target = response.headers.get('location')
      if (response.status < 300 || response.status >= 400 || target === null)
        return await receive(response, options.bytes)
      await response.body?.cancel()
      const next = new URL(target, place)
      if (next.origin !== url.origin) {
        return { kind: 'refused', status: response.status, why: `it redirects to another host, ${next.host}` }
      }
      place = next
    }
    return { kind: 'failed', why: `it redirects more than ${mostRedirects} times` }
  } catch (error) {
    return { kind: 'failed', why: explain(error, options.milliseconds) }
  }
}

function headersOf(accept: string, { authorization }: GetOptions): Record<string, string> {
  return { accept, ...(authorization === undefined ? {} : { authorization }) }
}

async function receive(response: Response, most: number): Promise<Got> {
  const { status } = response
  if (status !== 200) {
    await response.body?.cancel()
    return {
      kind: 'refused',
      status,
      why: `it answers ${status}${response.statusText === '' ? '' : ` ${response.statusText}`}`,
    }
  }
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    size += part.value.length
    chunks.push(part.value)
    if (size <= most) continue
    await reader?.cancel()
    return { kind: 'failed', why: `it sends more than ${Math.round(most / 1024 / 1024)} MB` }
  }
  const bytes = Buffer.concat(chunks)
  if (bytes.length === 0) return { kind: 'refused', status, why: 'it answers 200 with an empty body' }
  return { kind: 'document', bytes, text: decode(bytes), contentType: response.headers.get('content-type') ?? '' }
}

function explain(error: unknown, milliseconds: number): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `it does not answer within ${milliseconds / 1000} s`
  const cause = error.cause instanceof Error ? error.cause : error
  const code = 'code' in cause ? String(cause.code) : ''
  const known = new Map([
    ['ECONNREFUSED', 'nothing listens there'],
    ['ENOTFOUND', 'there is no host of this name'],
    ['ECONNRESET', 'the connection broke off'],
    ['CERT_HAS_EXPIRED', 'its certificate has expired'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'its certificate is self-signed (set NODE_EXTRA_CA_CERTS to trust it)'],
  ])
  return known.get(code) ?? cause.message
}
