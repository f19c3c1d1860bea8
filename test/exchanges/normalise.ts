/** Replaces in an answer what differs from run to run, as the recorder did. */

import type { WireResponse } from '#servicestack/http/wire-response.ts'
import { hasExpired } from './cookie-jar.ts'
import type { HeaderLine, RecordedResponse } from './recording.ts'

/** The headers that clients can see and that the recordings are compared by. */
export const seenHeaders = ['content-type', 'set-cookie', 'vary', 'www-authenticate'] as const

/** What is compared of an answer. */
export interface Seen {
  readonly status: number
  readonly reason: string
  readonly headers: readonly (readonly string[])[]
  readonly body: unknown
}

/** What a normalisation has to know: the present, and the session ids that were given out. */
export interface Circumstances {
  readonly now: number
  readonly ids: ReadonlySet<string>
}

/** Returns what a client saw of our answer. */
export function seenOf(response: WireResponse, { now, ids }: Circumstances): Seen {
  const headers = response.headers.map(([name, value]): HeaderLine => {
    return [name, name.toLowerCase() === 'set-cookie' ? normaliseCookie(value, now) : value]
  })
  return {
    status: response.status,
    reason: response.reason,
    headers: pick(headers),
    body: normaliseText(response.body, ids),
  }
}

/** Returns what a client saw of the recorded answer, without the .NET namespaces that our model does not know. */
export function seenOfRecorded({ status, reason, headers, body }: RecordedResponse): Seen {
  return { status, reason, headers: pick(headers), body: typeof body === 'string' ? withoutNamespace(body) : body }
}

function pick(headers: readonly HeaderLine[]): readonly (readonly string[])[] {
  return seenHeaders.map((seen) => headers.filter(([name]) => name.toLowerCase() === seen).map(([, value]) => value))
}

function normaliseCookie(line: string, now: number): string {
  return line
    .replace(/^(ss-p?id)=[^;]+/, '$1=<id>')
    .replace(/expires=[^;]+/i, hasExpired(line, now) ? 'expires=<past>' : 'expires=<date>')
}

function normaliseText(text: string, ids: ReadonlySet<string>): string {
  let normalised = text
  for (const id of ids) normalised = normalised.replaceAll(id, '<id>')
  return normalised.replace(/data:image\/svg\+xml[^"<]*/g, '<data-uri>')
}

function withoutNamespace(body: string): string {
  return body.replace(/(request using )(?:\w+\.)+(\w+)/, '$1$2')
}
