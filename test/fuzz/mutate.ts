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
}

/** Takes one or more seeds and does harm to them. */
export function mutate(seeds: readonly RecordedRequest[], roll: Dice): Shot {
  const count = roll.chance(20) ? 1 + roll.below(5) : 1
  const requests = Array.from({ length: count }, () => frame(roll.pick(seeds), roll))
  const bytes = roll.chance(40) ? scramble(Buffer.concat(requests), roll) : Buffer.concat(requests)
  return { bytes, pieces: roll.chance(10) ? 1 + roll.below(6) : 1, halfCloses: roll.chance(70) }
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

function frame(seed: RecordedRequest, roll: Dice): Buffer {
  const method = roll.chance(15) ? roll.pick(verbs) : seed.method
  const target = roll.chance(10)
    ? roll.pick(targets)
    : roll.chance(1)
      ? `/${'x'.repeat(roll.below(60_000))}`
      : seed.target
  const body = roll.chance(25) ? Buffer.from(roll.pick(bodies)) : bodyOf(seed)
  const headers = seed.headers.map(([name, value]) => `${name}: ${value}`)
  if (roll.chance(30)) headers.push('Authorization: Basic YWdlbnQ6cEBzcw==')
  if (roll.chance(20)) headers.push(`Content-Type: ${roll.pick(types)}`)
  if (roll.chance(20)) headers.push(roll.pick(oddHeaders))
  if (!roll.chance(2)) headers.unshift('Host: 127.0.0.1')
  if (roll.chance(30)) headers.push('Connection: close')
  const isChunked = body.length > 0 && roll.chance(10)
  if (isChunked) headers.push('Transfer-Encoding: chunked')
  else if (body.length > 0 && !roll.chance(3))
    headers.push(`Content-Length: ${body.length + (roll.chance(5) ? roll.below(9) - 4 : 0)}`)
  const version = roll.chance(3) ? roll.pick(['1.0', '0.9', '1.2', '2.0', '']) : '1.1'
  const head = Buffer.from([`${method} ${target} HTTP/${version}`, ...headers, '', ''].join('\r\n'), 'latin1')
  return Buffer.concat([head, isChunked ? chunksOf(body, roll) : body])
}

function chunksOf(body: Buffer, roll: Dice): Buffer {
  const size = roll.chance(20) ? roll.pick(['zz', '-1', 'ffffffffff', '']) : body.length.toString(16)
  return Buffer.concat([Buffer.from(`${size}\r\n`), body, Buffer.from(roll.chance(90) ? '\r\n0\r\n\r\n' : '\r\n')])
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
