/** Replaces in an answer what differs from run to run, as the recorder did. */

import { createHash } from 'node:crypto'
import { hasExpired } from './cookie-jar.ts'
import type { RawResponse } from './raw-client.ts'
import type { HeaderLine, RecordedResponse } from './recording.ts'

/** What a normalisation has to know. */
export interface Circumstances {
  /** The server's port, which addresses in answers name. */
  readonly port: string
  /** The present, in milliseconds since 1970. */
  readonly now: number
  /** The session ids that were given out. */
  readonly ids: ReadonlySet<string>
}

/** Longer bodies were recorded by their length and their beginning. */
const longest = 12_000

/** Returns an answer as it would stand in a recording. */
export function normalise(response: RawResponse, circumstances: Circumstances): RecordedResponse {
  const textOf = (text: string) => normaliseText(text, circumstances)
  const headers = response.headers.map(([name, value]): HeaderLine => {
    return [name, textOf(name.toLowerCase() === 'set-cookie' ? normaliseCookie(value, circumstances.now) : value)]
  })
  const { status, reason } = response
  return { status, reason: textOf(reason), headers, body: normaliseBody(response.body, headers, textOf) }
}

function normaliseBody(bytes: Buffer, headers: readonly HeaderLine[], textOf: (text: string) => string): unknown {
  const text = bytes.toString('utf8')
  if (!Buffer.from(text, 'utf8').equals(bytes)) return binary(bytes)
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? ''
  if (/^\s*<(!doctype )?html/i.test(text) || (/text\/html/.test(type) && /<html/i.test(text))) return page(text, textOf)
  if (text.length <= longest) return textOf(text)
  return { omitted: { length: text.length, head: textOf(text.slice(0, 100)).slice(0, 70) } }
}

function binary(bytes: Buffer): unknown {
  if (bytes.length <= 1500) return { base64: bytes.toString('base64') }
  return { binary: { length: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') } }
}

function page(text: string, textOf: (text: string) => string): unknown {
  const [, title] = /<title>([\s\S]*?)<\/title>/i.exec(text) ?? []
  const [, dto] = /window\.Dto = ([\s\S]*?)<\/script>/.exec(text) ?? []
  const date = /\d\d?\/\d\d?\/\d{4} \d\d?:\d\d:\d\d( [AP]M)?/
  return {
    html: {
      title: title === undefined ? null : textOf(title).trim().replace(date, '<date>'),
      dto: dto === undefined ? null : dto.length > longest ? '<omitted>' : textOf(dto),
    },
  }
}

function normaliseCookie(line: string, now: number): string {
  return line
    .replace(/^(ss-p?id)=[^;]+/, '$1=<id>')
    .replace(/expires=[^;]+/i, hasExpired(line, now) ? 'expires=<past>' : 'expires=<date>')
}

function normaliseText(text: string, { port, ids }: Circumstances): string {
  let normalised = text
  for (const host of ['127.0.0.1:', '127.0.0.1%3A', '127.0.0.1%3a', 'localhost:']) {
    normalised = normalised.replaceAll(host + port, `${host}{port}`)
  }
  for (const id of ids) normalised = normalised.replaceAll(id, '<id>')
  return normalised
    .replace(/(Options:\n'?(?:SwiftVersion: [\d.]+\n)?'?Date: )\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/, '$1<date>')
    .replace(/^(\{"date":"\\\/Date\()\d+/, '$1<date>')
    .replace(/data:image\/svg\+xml[^"<]*/g, '<data-uri>')
}
