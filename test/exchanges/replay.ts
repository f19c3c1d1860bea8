/** Plays a recorded case against a server and says where its answers differ. */

import { headerLines, type WireRequest } from '#servicestack/http/wire-request.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import { type CookieJar, createCookieJar, setCookies } from './cookie-jar.ts'
import { type Seen, seenOf, seenOfRecorded } from './normalise.ts'
import type { HeaderLine, RecordedBody, RecordedRequest, Recording } from './recording.ts'

/** The server under replay; it has just been reset to the recorded seeds. */
export interface ReplayTarget {
  send(request: WireRequest): WireResponse | Promise<WireResponse>
  /** The server's clock, in milliseconds since 1970. */
  readonly now: number
}

/** A step whose answer should have been another. */
export interface Difference {
  readonly step: number
  readonly expected: Seen
  readonly actual: Seen
}

/** Replays the steps of a case in order and compares each answer with the one this version gave. */
export async function replay(recording: Recording, version: string, target: ReplayTarget): Promise<Difference[]> {
  const jars = new Map<string, CookieJar>()
  const ids = new Set<string>()
  const differences: Difference[] = []
  for (const [step, { request, responses }] of recording.steps.entries()) {
    const jar = await jarFor(request, jars, target)
    const response = await target.send(wireRequest(request, jar?.header() ?? ''))
    if (request.jar !== undefined) jar?.take(response.headers)
    for (const id of [...(jar?.values() ?? []), ...newIds(response.headers)]) if (id.length > 8) ids.add(id)
    const recorded = responses[version]
    if (recorded === undefined) throw new Error(`${recording.id} was not recorded from ${version}.`)
    const expected = seenOfRecorded(recorded)
    const actual = seenOf(response, { now: target.now, ids })
    if (JSON.stringify(actual) !== JSON.stringify(expected)) differences.push({ step, expected, actual })
  }
  return differences
}

async function jarFor(request: RecordedRequest, jars: Map<string, CookieJar>, target: ReplayTarget) {
  const name = request.as === undefined ? request.jar && `jar ${request.jar}` : `as ${request.as}`
  if (name === undefined) return undefined
  const known = jars.get(name)
  if (known !== undefined) return known
  const jar = createCookieJar(target.now)
  jars.set(name, jar)
  if (request.as !== undefined) jar.take((await target.send(signIn(request.as))).headers)
  return jar
}

function signIn(userName: string): WireRequest {
  const headers = [
    ['Content-Type', 'application/json'],
    ['Accept', 'application/json'],
  ] as const
  const body = JSON.stringify({ userName, password: 'p@ss' })
  return wireRequest({ method: 'POST', target: '/auth/credentials', headers, body }, '')
}

function wireRequest({ method, target, headers, body }: RecordedRequest, cookies: string): WireRequest {
  const sent: HeaderLine[] = [['Host', '127.0.0.1'], ...headers]
  if (cookies !== '') sent.push(['Cookie', cookies])
  const names = headers.map(([name]) => name.toLowerCase())
  const isChunked = names.includes('transfer-encoding')
  const bytes = bytesOf(body)
  const isMeasured = isChunked || names.includes('content-length')
  if (bytes !== undefined && !isMeasured) sent.push(['Content-Length', String(bytes.length)])
  return {
    method,
    target,
    headers: headerLines(sent),
    body: isChunked ? dechunk(bytes) : (bytes ?? none),
    isLocal: true,
  }
}

const none = new Uint8Array()

function bytesOf(body: RecordedBody): Uint8Array | undefined {
  if (body === null) return undefined
  if (typeof body === 'string') return Buffer.from(body, 'utf8')
  if ('base64' in body) return Buffer.from(body.base64, 'base64')
  const { prefix, unit, count, suffix } = body.repeat
  return Buffer.from(prefix + unit.repeat(count) + suffix, 'utf8')
}

/** Takes recorded chunk frames off, as a web server does before anybody reads the body. */
function dechunk(bytes: Uint8Array = none): Uint8Array {
  const framed = Buffer.from(bytes).toString('latin1')
  const [, size = '0'] = /^([0-9a-f]+)/i.exec(framed) ?? []
  const start = framed.indexOf('\r\n') + 2
  const end = start + Number.parseInt(size, 16)
  if (end === start) return none
  return Buffer.concat([bytes.slice(start, end), dechunk(bytes.slice(end + 2))])
}

function newIds(headers: readonly HeaderLine[]): readonly string[] {
  return setCookies(headers).flatMap((line) => /^ss-p?id=([^;]+)/.exec(line)?.[1] ?? [])
}
