/** Sends one request and comes back with whatever came of it, in bounded time. */

import type { Answer } from '#contracts/exchange/answer.ts'
import type { Outcome, SentRequest } from '#contracts/exchange/exchange.ts'
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
  const deadline = new Promise<Outcome>((resolve) => {
    cancel = effects.after(limits.milliseconds, () => {
      resolve({
        kind: 'unanswered',
        code: 'timed-out',
        why: `no complete answer within ${limits.milliseconds / 1000} s`,
      })
    })
  })
  try {
    const init = initOf(request, authorization, abort.signal)
    return await Promise.race([exchange(request.url, init, limits, effects), deadline])
  } finally {
    cancel()
    abort.abort()
  }
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

async function exchange(url: string, init: RequestInit, limits: Limits, effects: Effects): Promise<Outcome> {
  try {
    const response = await effects.fetch(url, init)
    const bytes = await readBytes(response, limits.bytes)
    if (bytes === undefined) {
      return { kind: 'unanswered', code: 'too-large', why: `a body of more than ${limits.bytes} bytes` }
    }
    return { kind: 'answered', answer: { ...decode(bytes), ...headOf(response) } }
  } catch (error) {
    return { kind: 'unanswered', code: 'connection-failed', why: explainFailure(error) }
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
