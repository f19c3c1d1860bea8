import http from 'node:http'
import type { SetupServer } from 'msw/node'
import { afterEach, expect, test } from 'vitest'
import type { Outcome } from '#mocks/engine/outcome.ts'
import { setupNode } from '#mocks/node.ts'
import { recordedApi } from '../exchanges/api/recorded-api.ts'

const running: SetupServer[] = []

afterEach(() => {
  for (const server of running.splice(0)) server.close()
})

/** Opens the msw door in the manners of 8.6, which replaces `fetch`; `outcome` is what Boom answers. */
function open(outcome?: Outcome): string {
  // msw keeps one cookie store for the whole process; a host of its own keeps tests apart
  const baseUrl = `http://${crypto.randomUUID()}.example`
  const services = (recordedApi.services ?? []).map((service) =>
    outcome !== undefined && service.operation === 'Boom' ? { ...service, answer: () => outcome } : service,
  )
  const { server } = setupNode(
    { ...recordedApi, services },
    { seed: 1, now: () => 0, baseUrl, manners: 'servicestack-8.6' },
  )
  server.listen({ onUnhandledRequest: 'error' })
  running.push(server)
  return baseUrl
}

const json = { 'content-type': 'application/json', accept: 'application/json' }
const noUtf8 = Uint8Array.of(0xff, 0x00, 0xfe, 0x80)

test('an answer of bytes that are no UTF-8 is carried as it is', async () => {
  const dto = btoa(String.fromCharCode(...noUtf8))
  const url = open({ kind: 'done', dto, type: { kind: 'scalar', scalar: 'bytes' } })
  const answer = await fetch(`${url}/boom/x`, { headers: json })
  expect([answer.status, new Uint8Array(await answer.arrayBuffer())]).toEqual([200, noUtf8])
  expect(answer.headers.get('content-length')).toBe('4')
})

test('a request of bytes that are no UTF-8 reaches the reader as it is, and is read as one mark for each', async () => {
  const url = open()
  const body = Buffer.concat([Buffer.from('{"s":"'), Buffer.of(0xff, 0xfe), Buffer.from('"}')])
  const answer = await fetch(`${url}/echo`, { method: 'POST', headers: json, body })
  expect(await answer.json()).toMatchObject({ s: '\ufffd\ufffd' })
})

test('each Set-Cookie line is one, in the order of a real server', async () => {
  const url = open()
  const answer = await fetch(`${url}/auth/credentials`, {
    method: 'POST',
    headers: json,
    body: '{"userName":"agent","password":"p@ss"}',
  })
  const names = answer.headers.getSetCookie().map((line) => line.split('=')[0])
  expect(names).toEqual(['ss-id', 'ss-pid', 'ss-opt', 'X-UAId'])
})

test.each([
  { path: '/boom/nf', status: 404, reason: 'NotFound' },
  { path: '/boom/http418', status: 418, reason: 'Teapot' },
  { path: '/nowhere', status: 404, reason: 'Not Found' },
])('$path keeps its reason phrase $reason', async ({ path, status, reason }) => {
  const url = open()
  const answer = await fetch(url + path, { headers: json })
  expect([answer.status, answer.statusText]).toEqual([status, reason])
})

test('a reason phrase that is no ASCII is spelled as over HTTP', async () => {
  const refusal = { status: 409, reason: '10 € zu viel', errorCode: 'Conflict', message: 'no', errors: [] }
  const url = open({ kind: 'refused', refusal })
  const answer = await fetch(`${url}/boom/x`, { headers: json })
  expect([answer.status, answer.statusText]).toEqual([409, '10 ? zu viel'])
})

test('HEAD has no body, and 204 neither body nor type', async () => {
  const url = open()
  const head = await fetch(`${url}/boom/string`, { method: 'HEAD', headers: json })
  expect([head.status, await head.text(), head.headers.get('content-length')]).toEqual([200, '', '5'])
  const none = await fetch(`${url}/boom/null`, { headers: json })
  expect([none.status, await none.text(), none.headers.get('content-type')]).toEqual([204, '', null])
})

test('not carried: the case and the order of header lines', async () => {
  const url = open()
  const { headers } = await fetch(`${url}/boom/x`, { headers: json })
  const names = [...headers.keys()]
  expect(names).toEqual(names.map((name) => name.toLowerCase()).sort())
})

test('not carried: Connection, Date and Transfer-Encoding, which the HTTP door adds', async () => {
  const url = open()
  const { headers } = await fetch(`${url}/boom/x`, { headers: json })
  expect(['connection', 'date', 'transfer-encoding'].map((name) => headers.get(name))).toEqual([null, null, null])
})

test('not carried: two request lines of one name become one, and so another format is chosen', async () => {
  const url = open()
  const headers: [string, string][] = [
    ['Accept', 'application/json'],
    ['Accept', 'text/html'],
  ]
  const { headers: answered } = await fetch(`${url}/boom/x`, { headers })
  // over HTTP two lines are two entries, of which HTML is preferred: negotiate/echo/two-accept-headers-json-html
  expect(answered.get('content-type')).toBe('application/json; charset=utf-8')
})

test('not carried: that a body is sent in chunks; it is read as one with a length', async () => {
  const url = open()
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(Buffer.from('{"s":"a"}'))
      controller.close()
    },
  })
  const init = { method: 'POST', headers: json, body, duplex: 'half' as const }
  expect(await (await fetch(`${url}/echo`, init)).json()).toMatchObject({ s: 'a' })
})

test.each(['TRACE', 'CONNECT'])('not carried: the verb %s, which no Request can be made with', (method) => {
  expect(() => new Request('http://any.example/echo', { method })).toThrow(TypeError)
})

test('not carried: a verb in lower case, if it is one of those that Fetch knows', () => {
  const verbs = ['get', 'post', 'put', 'delete', 'foo']
  const sent = verbs.map((method) => new Request('http://any.example/echo', { method }).method)
  expect(sent).toEqual(['GET', 'POST', 'PUT', 'DELETE', 'foo'])
})

test('not carried: what the web server refuses by itself', async () => {
  const url = open()
  const answer = await fetch(`${url}/echo/${'x'.repeat(9000)}`, { headers: json })
  expect(answer.status).not.toBe(414)
})

test("node's own client is answered through msw too, with the reason phrase and every cookie", async () => {
  const url = open()
  const seen = await new Promise((resolve, reject) => {
    const sent = http.request(`${url}/boom/nf`, { headers: { accept: 'application/json' } }, (response) => {
      response.resume()
      resolve([response.statusCode, response.statusMessage, response.headers['set-cookie']?.length])
    })
    sent.on('error', reject).end()
  })
  expect(seen).toEqual([404, 'NotFound', 2])
})
