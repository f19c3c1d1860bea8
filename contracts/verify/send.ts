/** Sends one request and comes back with whatever came of it, in bounded time. */

import type { Answer } from '#contracts/exchange/answer.ts'
import type { Outcome, SentRequest, Silence } from '#contracts/exchange/exchange.ts'
import type { Effects } from './effects.ts'
import { explainFailure } from './explain-failure.ts'
import type { Limits } from './limits.ts'
import { readBytes } from './read-bytes.ts'

/** Sends a request; it follows no redirect, keeps no connection, and never throws for what a server does. */
export async function send(
  request: SentRequest,
  authorization: string | undefined,
  { limits, effects }: { limits: Limits; effects: Effects },
): Promise<Outcome> {
  const abort = new AbortController()
  let cancel = (): void => {}
  const deadline = new Promise<'late'>((resolve) => {
    cancel = effects.after(limits.milliseconds, () => resolve('late'))
  })
  const time = `within ${limits.milliseconds / 1000} s`
  try {
    const begun = await Promise.race([
      begin(request.url, initOf(request, authorization, abort.signal), effects),
      deadline,
    ])
    if (begun === 'late') return silence('timed-out', `did not answer ${time}`)
    if (begun.kind === 'unanswered') return begun
    const read = await Promise.race([finish(begun.response, limits), deadline])
    return read === 'late' ? silence('unfinished', `began to answer and was not done ${time}`) : read
  } finally {
    cancel()
    abort.abort()
  }
}

type Unanswered = Extract<Outcome, { kind: 'unanswered' }>

function silence(code: Silence, why: string): Unanswered {
  return { kind: 'unanswered', code, why }
}

function initOf(request: SentRequest, authorization: string | undefined, signal: AbortSignal): RequestInit {
  return {
    method: request.method,
    headers: {
      ...request.headers,
      ...(authorization === undefined ? {} : { Authorization: authorization }),
      // a kept connection that the server closes just then would look like a fault
      Connection: 'close',
    },
    ...(request.body === undefined ? {} : { body: request.body }),
    redirect: 'manual',
    signal,
  }
}

async function begin(
  url: string,
  init: RequestInit,
  effects: Effects,
): Promise<Unanswered | { readonly kind: 'begun'; readonly response: Response }> {
  try {
    return { kind: 'begun', response: await effects.fetch(url, init) }
  } catch (error) {
    const why = explainFailure(error)
    // fetch refuses the ports of mail and other old services: https://fetch.spec.whatwg.org/#port-blocking
    return why === 'bad port'
      ? silence('not-sent', refusedPort(url))
      : silence('connection-failed', `did not answer: ${why}`)
  }
}

function refusedPort(url: string): string {
  return `was sent nothing: fetch refuses port ${new URL(url).port}, as browsers do. Let the server listen on another one, such as 4010`
}

async function finish(response: Response, limits: Limits): Promise<Outcome> {
  try {
    const bytes = await readBytes(response, limits.bytes)
    if (bytes === undefined) return silence('too-large', `answered with more than ${limits.bytes / 1_000_000} MB`)
    return { kind: 'answered', answer: { ...decode(bytes), ...headOf(response) } }
  } catch (error) {
    return silence('broken-off', `broke off its answer: ${explainFailure(error)}`)
  }
}

/** The headers that checks judge or reports show; cookies and the like are never kept. */
const keptHeaders = ['content-type', 'content-encoding', 'www-authenticate', 'retry-after', 'server', 'x-powered-by']

function headOf(response: Response): Pick<Answer, 'status' | 'reason' | 'headers'> {
  const kept = keptHeaders.flatMap((name) => {
    const value = response.headers.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  const location = response.headers.get('location')
  // a query may carry a token
  const place = location === null ? [] : [['location', location.replace(/[?#].*$/s, '?…')] as const]
  return { status: response.status, reason: response.statusText, headers: Object.fromEntries([...kept, ...place]) }
}

function decode(bytes: Uint8Array): Pick<Answer, 'body' | 'isUtf8'> {
  try {
    return { body: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), isUtf8: true }
  } catch {
    return { body: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), isUtf8: false }
  }
}
