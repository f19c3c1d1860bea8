/** Makes broken, odd and well-formed requests of recorded ones. */

import type { RecordedRequest } from '../exchanges/recording.ts'
import type { Dice } from './random.ts'

/** What is sent on one connection. */
export interface Shot {
  readonly bytes: Buffer
  /** In how many pieces. */
  readonly pieces: number
  /** True when the client says that it has said all, and listens on. */
  readonly halfCloses: boolean
  /** True when every request in it is finished, however odd: then there must be an answer. */
  readonly isWhole: boolean
}

/** A request, and whether its body ends where its headers say. */
interface Frame {
  readonly bytes: Buffer
  readonly isWhole: boolean
}

/** Takes one or more seeds and does harm to them. */
export function mutate(seeds: readonly RecordedRequest[], roll: Dice): Shot {
  const count = roll.chance(20) ? 1 + roll.below(5) : 1
  const frames = Array.from({ length: count }, () => frame(roll.pick(seeds), roll))
  const together = Buffer.concat(frames.map(({ bytes }) => bytes))
  const isScrambled = roll.chance(40)
  return {
    bytes: isScrambled ? scramble(together, roll) : together,
    pieces: roll.chance(10) ? 1 + roll.below(6) : 1,
    halfCloses: roll.chance(70),
    isWhole: !isScrambled && frames.every(({ isWhole }) => isWhole),
  }
}

const verbs = [
  'GET',
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'HEAD',
  'OPTIONS',
  'TRACE',
  'FOO',
  'get',
  'G\u0000T',
  'CONNECT',
  'PRI',
  'FLUSH',
]
const targets = [
  '*',
  '/',
  '//',
  '/%00',
  '/%2f%2F',
  '/..',
  '/json/reply/Echo[]',
  'http://x/y',
  '/__understudy/world',
  '/x?format=jsv&callback=a',
]
const types = [
  ...['application/json', 'text/jsv', 'application/xml', 'text/csv', 'text/jsonl', 'multipart/form-data; boundary=a'],
  ...['multipart/form-data', 'application/x-www-form-urlencoded', 'text/plain', '', 'a\u00eb', '\u00c3\u00ab'],
]
const bodies = [
  '{',
  '{}',
  '[',
  '"',
  '{"a":',
  '{a:[',
  '<a>',
  '<!DOCTYPE a>',
  'a=b&a=c',
  '--a\r\n\r\n',
  '\u0000',
  `${'['.repeat(5000)}`,
  `${'{"a":'.repeat(5000)}`,
]
const oddHeaders = [
  'X-Http-Method-Override: FOO',
  'Expect: 100-continue',
  'Expect: x',
  'Upgrade: websocket',
  'Content-Length: 3',
  'Transfer-Encoding: chunked',
  'Content-Encoding: gzip',
  'Host: b',
  ' a: b',
  'a : b',
  'Accept:',
  'Authorization: Basic',
  'Authorization: Basic !',
  'Cookie: ss-id=;;=;ss-id',
  'Connection: Upgrade',
  `A: ${'x'.repeat(40_000)}`,
]

function frame(seed: RecordedRequest, roll: Dice): Frame {
  const headers = headersOf(seed, roll)
  const framed = frameBody(roll.chance(25) ? Buffer.from(roll.pick(bodies)) : bodyOf(seed), roll)
  const isFramedTwice = headers.some((line) => /^\s*(?:content-length|transfer-encoding)/i.test(line))
  const head = [lineOf(seed, roll), ...headers, ...framed.headers, '', ''].join('\r\n')
  return {
    bytes: Buffer.concat([Buffer.from(head, 'latin1'), framed.body]),
    isWhole: framed.isWhole && !isFramedTwice,
  }
}

function lineOf({ method, target }: RecordedRequest, roll: Dice): string {
  const verb = roll.chance(15) ? roll.pick(verbs) : method
  const place = roll.chance(10) ? roll.pick(targets) : roll.chance(1) ? `/${'x'.repeat(roll.below(60_000))}` : target
  return `${verb} ${place} HTTP/${roll.chance(3) ? roll.pick(['1.0', '0.9', '1.2', '2.0', '']) : '1.1'}`
}

function headersOf(seed: RecordedRequest, roll: Dice): readonly string[] {
  const headers = seed.headers.map(([name, value]) => `${name}: ${value}`)
  if (roll.chance(30)) headers.push('Authorization: Basic YWdlbnQ6cEBzcw==')
  if (roll.chance(20)) headers.push(`Content-Type: ${roll.pick(types)}`)
  if (roll.chance(20)) headers.push(roll.pick(oddHeaders))
  if (!roll.chance(2)) headers.unshift('Host: 127.0.0.1')
  if (roll.chance(30)) headers.push('Connection: close')
  return headers
}

interface FramedBody {
  readonly headers: readonly string[]
  readonly body: Buffer
  readonly isWhole: boolean
}

/** Says how long a body is, or sends it in chunks; sometimes that is not true. */
function frameBody(body: Buffer, roll: Dice): FramedBody {
  if (body.length === 0) return { headers: [], body, isWhole: true }
  if (roll.chance(10)) return { headers: ['Transfer-Encoding: chunked'], ...chunksOf(body, roll) }
  if (roll.chance(3)) return { headers: [], body, isWhole: false }
  const error = roll.chance(5) ? roll.below(9) - 4 : 0
  return { headers: [`Content-Length: ${body.length + error}`], body, isWhole: error === 0 }
}

function chunksOf(body: Buffer, roll: Dice): Omit<FramedBody, 'headers'> {
  const isSized = !roll.chance(20)
  const isEnded = roll.chance(90)
  const size = isSized ? body.length.toString(16) : roll.pick(['zz', '-1', 'ffffffffff', ''])
  const frames = [Buffer.from(`${size}\r\n`), body, Buffer.from(isEnded ? '\r\n0\r\n\r\n' : '\r\n')]
  return { body: Buffer.concat(frames), isWhole: isSized && isEnded }
}

function bodyOf({ body }: RecordedRequest): Buffer {
  if (body === null) return Buffer.alloc(0)
  if (typeof body === 'string') return Buffer.from(body)
  if ('base64' in body) return Buffer.from(body.base64, 'base64')
  return Buffer.from(
    body.repeat.prefix + body.repeat.unit.repeat(Math.min(body.repeat.count, 1000)) + body.repeat.suffix,
  )
}

/** Flips, drops, doubles and cuts bytes. */
function scramble(bytes: Buffer, roll: Dice): Buffer {
  let scrambled = Buffer.from(bytes)
  for (let times = 1 + roll.below(4); times > 0 && scrambled.length > 0; times--) {
    const at = roll.below(scrambled.length)
    const rest = scrambled.subarray(at)
    const way = roll.below(4)
    if (way === 0) scrambled[at] = roll.below(256)
    else if (way === 1) scrambled = Buffer.concat([scrambled.subarray(0, at), rest.subarray(1 + roll.below(4))])
    else if (way === 2) scrambled = Buffer.concat([scrambled.subarray(0, at), rest.subarray(0, roll.below(20)), rest])
    else scrambled = scrambled.subarray(0, roll.chance(30) ? at : scrambled.length)
  }
  return scrambled
}
