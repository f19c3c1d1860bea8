/** Sends requests byte for byte over a socket and reads the answers as they come. */

import { connect } from 'node:net'
import type { HeaderLine, RecordedBody, RecordedRequest } from './recording.ts'

/** An answer as it came over the wire, its body without chunk frames. */
export interface RawResponse {
  readonly status: number
  readonly reason: string
  readonly headers: readonly HeaderLine[]
  readonly body: Buffer
}

/** Sends one request on a connection of its own; a server that says nothing is status 0. */
export async function sendRaw(base: URL, request: RecordedRequest, cookies: string): Promise<RawResponse> {
  const bytes = await converse(base, frame(base, request, cookies))
  return bytes.length === 0 ? { status: 0, reason: 'closed', headers: [], body: bytes } : read(bytes)
}

/** Milliseconds after which a server is taken to have said all. */
const patience = 8000

function converse(base: URL, bytes: Buffer): Promise<Buffer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    const socket = connect(Number(base.port), base.hostname)
    const finish = () => {
      socket.destroy()
      resolve(Buffer.concat(chunks))
    }
    socket.setTimeout(patience, finish)
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('end', finish).on('close', finish).on('error', finish)
    socket.write(bytes)
  })
}

function frame(base: URL, { method, target, headers, body }: RecordedRequest, cookies: string): Buffer {
  const bytes = bytesOf(body)
  const sent = new Set(headers.map(([name]) => name.toLowerCase()))
  const lines: HeaderLine[] = [...(sent.has('host') ? [] : [['Host', `127.0.0.1:${base.port}`] as const]), ...headers]
  if (cookies !== '') lines.push(['Cookie', cookies])
  const isMeasured = sent.has('content-length') || sent.has('transfer-encoding')
  if (bytes !== undefined && !isMeasured) lines.push(['Content-Length', String(bytes.length)])
  lines.push(['Connection', 'close'])
  const head = [`${method} ${target} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`), '', '']
  return Buffer.concat([Buffer.from(head.join('\r\n'), 'latin1'), bytes ?? Buffer.alloc(0)])
}

function bytesOf(body: RecordedBody): Buffer | undefined {
  if (body === null) return undefined
  if (typeof body === 'string') return Buffer.from(body, 'utf8')
  if ('base64' in body) return Buffer.from(body.base64, 'base64')
  const { prefix, unit, count, suffix } = body.repeat
  return Buffer.from(prefix + unit.repeat(count) + suffix, 'utf8')
}

function read(bytes: Buffer): RawResponse {
  const end = bytes.indexOf('\r\n\r\n')
  const [line = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n')
  const rest = bytes.subarray(end + 4)
  if (/^HTTP\/1\.1 100/.test(line)) return read(rest)
  const [, status, reason = ''] = /^HTTP\/1\.[01] (\d+) ?(.*)$/.exec(line) ?? []
  const headers = lines.map((text): HeaderLine => {
    const colon = text.indexOf(':')
    return [text.slice(0, colon), text.slice(colon + 1).trim()]
  })
  const isChunked = headers.some(
    ([name, value]) => name.toLowerCase() === 'transfer-encoding' && /chunked/i.test(value),
  )
  return { status: Number(status), reason, headers, body: isChunked ? dechunk(rest) : rest }
}

/** A body that breaks off says so, as in the recordings. */
function dechunk(framed: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; ; ) {
    const end = framed.indexOf('\r\n', at)
    if (end < 0) return Buffer.concat([...parts, Buffer.from('<<truncated chunked body>>')])
    const size = Number.parseInt(framed.subarray(at, end).toString(), 16)
    if (!size) return Buffer.concat(parts)
    parts.push(framed.subarray(end + 2, end + 2 + size))
    at = end + 4 + size
  }
}
