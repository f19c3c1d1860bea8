import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { httpGet } from '#cli/import/http-get.ts'

const seen: string[] = []
const pages: Readonly<Record<string, RequestListener>> = {
  '/text': (_, response) => void response.writeHead(200, { 'Content-Type': 'text/plain' }).end('hello'),
  '/here': (_, response) => void response.writeHead(302, { Location: '/text' }).end(),
  '/round': (_, response) => void response.writeHead(302, { Location: '/round' }).end(),
  '/elsewhere': (_, response) => void response.writeHead(302, { Location: 'http://elsewhere.invalid/text' }).end(),
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

test('a document comes with its bytes, its text and its type', async () => {
  expect(await get('/text')).toMatchObject({ kind: 'document', text: 'hello', contentType: 'text/plain' })
})

test('a redirect on the same host is followed, credentials and all', async () => {
  seen.length = 0
  expect(await get('/here')).toMatchObject({ kind: 'document', text: 'hello' })
  expect(seen).toEqual(['GET /here Basic YTpi', 'GET /text Basic YTpi'])
})

test.each([
  {
    path: '/elsewhere',
    want: { kind: 'refused', status: 302, why: 'it redirects to another host, elsewhere.invalid' },
  },
  { path: '/round', want: { kind: 'failed', why: 'it redirects more than 5 times' } },
  { path: '/empty', want: { kind: 'refused', status: 200, why: 'it answers 200 with an empty body' } },
  { path: '/forbidden', want: { kind: 'refused', status: 403, why: 'it answers 403 Forbidden' } },
  { path: '/large', want: { kind: 'failed', why: 'it sends more than 2 MB' } },
  { path: '/endless', want: { kind: 'failed', why: 'it sends more than 2 MB' } },
])('$path is refused: $want.why', async ({ path, want }) => {
  expect(await get(path)).toEqual(want)
})

test('a server that says nothing is given up', async () => {
  expect(await get('/silent', 200)).toEqual({ kind: 'failed', why: 'it does not answer within 0.2 s' })
})

test('an address where nothing listens is told as that', async () => {
  const closed = await httpGet(new URL('http://127.0.0.1:1/'), '*/*', {
    fetch: (url, init) => fetch(url, init),
    milliseconds: 5000,
    bytes: 1,
  })
  // Node refuses port 1 by itself, other ports are refused by the machine
  expect(closed).toMatchObject({ kind: 'failed', why: expect.stringMatching(/bad port|nothing listens there/) })
})
