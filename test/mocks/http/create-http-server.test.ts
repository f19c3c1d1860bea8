import { type AddressInfo, connect } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import type { Delivery } from '#mocks/engine/reply.ts'
import { createHttpServer } from '#mocks/http/create-http-server.ts'
import { profiles } from '#servicestack/http/profiles.ts'
import type { WireRequest } from '#servicestack/http/wire-request.ts'

const host = 'Host: 127.0.0.1\r\n'
const asked: WireRequest[] = []

const server = createHttpServer((request) => {
  asked.push(request)
  const headers = [
    ['Content-Type', 'text/plain'],
    ['Server', 'Kestrel'],
    ['Vary', 'Accept'],
  ] as const
  return { status: 200, reason: 'Fine', headers, body: `${request.method} ${request.target}` }
}, profiles['servicestack-8.6'])

afterEach(() => {
  asked.length = 0
  server.closeAllConnections()
  server.close()
})

/** Sends bytes, says that this is all, and returns what comes back until the server ends. */
async function converse(text: string): Promise<{ answer: string; packets: number }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // a server that listens on a port has an address object
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () => socket.end(text, 'latin1'))
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', reject)
    socket.on('end', () => {
      const answer = Buffer.concat(chunks).toString('utf8')
      resolve({ answer: answer.replace(/Date: [^\r]+/g, 'Date: …'), packets: chunks.length })
    })
  })
}

const fine = 'HTTP/1.1 200 Fine\r\n'
const told = 'Date: …\r\nServer: Kestrel\r\n'

test.each([
  {
    fact: 'an answer without a length comes in one chunk, and a lasting connection is not mentioned',
    sent: `GET /a HTTP/1.1\r\n${host}\r\n`,
    want: `${fine}Content-Type: text/plain\r\n${told}Transfer-Encoding: chunked\r\nVary: Accept\r\n\r\n6\r\nGET /a\r\n0\r\n\r\n`,
  },
  {
    fact: 'a client that will close is told so before the type',
    sent: `GET /a HTTP/1.1\r\n${host}Connection: close\r\n\r\n`,
    want: `${fine}Connection: close\r\nContent-Type: text/plain\r\n${told}Transfer-Encoding: chunked\r\nVary: Accept\r\n\r\n6\r\nGET /a\r\n0\r\n\r\n`,
  },
  {
    fact: 'an old client knows no chunks, so the end of the connection ends the body',
    sent: 'GET /a HTTP/1.0\r\n\r\n',
    want: `${fine}Connection: close\r\nContent-Type: text/plain\r\n${told}Vary: Accept\r\n\r\nGET /a`,
  },
  {
    fact: 'HEAD gets neither a body nor its framing',
    sent: `HEAD /a HTTP/1.1\r\n${host}\r\n`,
    want: `${fine}Content-Type: text/plain\r\n${told}Vary: Accept\r\n\r\n`,
  },
])('$fact, in one packet', async ({ sent, want }) => {
  expect(await converse(sent)).toEqual({ answer: want, packets: 1 })
})

test('a client that waits for a word before its body gets it, and then the answer', async () => {
  const { answer } = await converse(`POST /a HTTP/1.1\r\n${host}Expect: 100-continue\r\nContent-Length: 3\r\n\r\nabc`)
  expect(answer.startsWith(`HTTP/1.1 100 Continue\r\n\r\n${fine}`)).toBe(true)
  expect(asked.map(({ body }) => new TextDecoder().decode(body))).toEqual(['abc'])
})

test('requests in one packet are done one after the other, with verbs that nobody knows among them', async () => {
  const lines = (verb: string, body = '') =>
    `${verb} / HTTP/1.1\r\n${host}${body && `Content-Length: ${body.length}\r\n`}\r\n${body}`
  const { answer } = await converse(
    lines('POST', 'abc') + lines('FOO') + lines('BAR', 'hi') + lines('PATCH') + lines('get'),
  )
  expect(asked.map(({ method }) => method)).toEqual(['POST', 'FOO', 'BAR', 'PATCH', 'get'])
  expect(answer.match(/^\w+ \/\r?$/gm)?.map((line) => line.trim())).toEqual([
    'POST /',
    'FOO /',
    'BAR /',
    'PATCH /',
    'get /',
  ])
})

test.each([
  { fact: 'raw bytes in a path', line: 'GET /Zo\u00c3\u00ab HTTP/1.1', status: '400 Bad Request' },
  { fact: 'a long path', line: `GET /${'x'.repeat(9000)} HTTP/1.1`, status: '414 URI Too Long' },
  { fact: 'a very long path', line: `GET /${'x'.repeat(60_000)} HTTP/1.1`, status: '414 URI Too Long' },
  {
    fact: 'a long header',
    line: `GET / HTTP/1.1\r\nA: ${'x'.repeat(33_000)}`,
    status: '431 Request Header Fields Too Large',
  },
  {
    fact: 'many headers',
    line: `GET / HTTP/1.1${'\r\nA: b'.repeat(100)}`,
    status: '431 Request Header Fields Too Large',
  },
  { fact: 'an unknown version', line: 'GET / HTTP/1.2', status: '505 HTTP Version Not Supported' },
  { fact: 'a length that is none', line: 'POST / HTTP/1.1\r\nContent-Length: x', status: '400 Bad Request' },
  { fact: 'a header that is not UTF-8', line: 'GET / HTTP/1.1\r\nA: \u00eb', status: '400 Bad Request' },
  {
    fact: 'a body that is too long',
    line: 'POST / HTTP/1.1\r\nContent-Length: 30000001',
    status: '413 Payload Too Large',
  },
  { fact: 'broken chunks', line: 'POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz', status: '400 Bad Request' },
])('$fact is refused by the web server itself, which closes', async ({ line, status }) => {
  const [first = '', ...rest] = line.split('\r\n')
  const { answer } = await converse([first, 'Host: 127.0.0.1', ...rest, '', ''].join('\r\n'))
  expect(answer).toBe(
    `HTTP/1.1 ${status}\r\nContent-Length: 0\r\nConnection: close\r\nDate: …\r\nServer: Kestrel\r\n\r\n`,
  )
  expect(asked).toEqual([])
})

test('what follows a closing request is not listened to (bind/headers/content-length-short)', async () => {
  const { answer } = await converse(
    `POST /a HTTP/1.1\r\n${host}Connection: close\r\nContent-Length: 5\r\n\r\n{"s":"a"}`,
  )
  expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200'])
  expect(asked.map(({ body }) => new TextDecoder().decode(body))).toEqual(['{"s":'])
})

test('a server that closes ends the streams and the answers that wait', async () => {
  let ends = 0
  const deliveries: Readonly<Record<string, Delivery>> = {
    '/later': { delayMilliseconds: 60_000 },
    '/stream': { follow: () => () => ends++ },
  }
  const waiting = createHttpServer(({ target }) => {
    return { status: 200, reason: 'OK', headers: [], body: 'a', delivery: deliveries[target] ?? {} }
  }, profiles['servicestack-8.6'])
  await new Promise<void>((resolve) => waiting.listen(0, '127.0.0.1', resolve))
  // a server that listens on a port has an address object
  const url = `http://127.0.0.1:${(waiting.address() as AddressInfo).port}`
  const late = fetch(`${url}/later`).catch(() => 'nothing')
  const stream = (await fetch(`${url}/stream`)).text().catch(() => 'cut off')
  await new Promise<void>((resolve) => {
    waiting.close(() => resolve())
    waiting.closeAllConnections()
  })
  expect([await late, await stream, ends]).toEqual(['nothing', 'cut off', 1])
})
