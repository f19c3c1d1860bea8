import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { httpGet } from '#cli/import/http-get.ts'

const seen: string[] = []
const pages: Readonly<Record<string, RequestListener>> = {
  '/text': (_, response) => void response.writeHead(200, { 'Content-Type': 'text/plain' }).end('hello'),
  '/here': (_, response) => void response.writeHead(302, { Location: '/text' }).end(),
  '/round': (_, response) => void response.writeHead(302, { Location: '/round' }).end(),
  '/elsewhere': (_, response) => void response.writeHead(302, { Location: 'http://elsewhere.invalid/text' }).end(),
  '/secret': (request, response) => {
    const location = `http://joe:secret@${request.headers.host}/text`
    response.writeHead(302, { Location: location }).end()
  },
  '/script': (_, response) => void response.writeHead(302, { Location: 'javascript:alert(1)' }).end(),
  '/nowhere': (_, response) => void response.writeHead(302, { Location: 'http://[::x' }).end(),
  '/squeezed': (_, response) => {
    response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('x'.repeat(3_000_000)))
  },
  '/garbled': (_, response) => void response.writeHead(200, { 'Content-Encoding': 'gzip' }).end('no gzip'),
  '/short': (_, response) => {
    response.writeHead(200, { 'Content-Length': '9' }).write('short', () => response.destroy())
  },
  '/empty': (_, response) => void response.writeHead(200).end(),
  '/forbidden': (_, response) => void response.writeHead(403).end('Forbidden'),
  '/large': (_, response) => void response.writeHead(200).end('x'.repeat(3_000_000)),
  '/endless': (_, response) => {
    response.writeHead(200)
    const timer = setInterval(() => response.write('x'.repeat(65_536)), 1)
    response.on('close', () => clearInterval(timer))
  },
  '/silent': () => {},
}
const server = createServer((request, response) => {
  seen.push(`${request.method} ${request.url} ${request.headers.authorization ?? '-'}`)
  pages[request.url ?? '']?.(request, response)
})
let base = ''

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const get = (path: string, milliseconds = 5000) =>
  httpGet(new URL(path, base), 'application/json', {
    fetch: (url, init) => fetch(url, init),
    milliseconds,
    bytes: 2_000_000,
    authorization: 'Basic YTpi',
  })

test('a document comes with its bytes and its text', async () => {
  expect(await get('/text')).toEqual({ kind: 'document', text: 'hello', bytes: Buffer.from('hello') })
})

test.each(['/here', '/secret'])(
  'the redirect of %s, on the same host, is followed with the credentials that were given',
  async (path) => {
    seen.length = 0
    expect(await get(path)).toMatchObject({ kind: 'document', text: 'hello' })
    expect(seen).toEqual([`GET ${path} Basic YTpi`, 'GET /text Basic YTpi'])
  },
)

test.each([
  {
    path: '/elsewhere',
    want: {
      kind: 'refused',
      status: 302,
      why: 'it redirects to another place, http://elsewhere.invalid',
      to: 'http://elsewhere.invalid/text',
    },
  },
  {
    path: '/script',
    want: { kind: 'refused', status: 302, why: 'it redirects to what is no server, javascript:' },
  },
  { path: '/nowhere', want: { kind: 'refused', status: 302, why: 'it redirects to what is no address' } },
  { path: '/squeezed', want: { kind: 'failed', why: 'it sends more than 2 MB' } },
  { path: '/garbled', want: { kind: 'failed', why: 'what it sends cannot be decompressed' } },
  { path: '/short', want: { kind: 'failed', why: 'the connection broke off' } },
  { path: '/round', want: { kind: 'failed', why: 'it redirects more than 5 times' } },
  { path: '/empty', want: { kind: 'refused', status: 200, why: 'it answers 200 with an empty body' } },
  { path: '/forbidden', want: { kind: 'refused', status: 403, why: 'it answers 403 Forbidden' } },
  { path: '/large', want: { kind: 'failed', why: 'it sends more than 2 MB' } },
  { path: '/endless', want: { kind: 'failed', why: 'it sends more than 2 MB' } },
])('$path is refused: $want.why', async ({ path, want }) => {
  expect(await get(path)).toEqual(want)
})

test('a server that says nothing is given up', async () => {
  expect(await get('/silent', 200)).toEqual({
    kind: 'failed',
    why: 'it does not answer within 0.2 s (--timeout allows more)',
  })
})
