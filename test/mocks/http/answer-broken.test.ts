import { expect, test } from 'vitest'
import { listen, Wire } from './wire.ts'

const host = 'Host: a\r\n'

/** All but the first and the last three were asked of Kestrel 10.0.12: docs/discoveries/kestrel-refusals.md */
test.each([
  { fact: 'a length that is no number', sent: `POST / HTTP/1.1\r\n${host}Content-Length: x\r\n\r\n`, status: 400 },
  { fact: 'an empty length', sent: `POST / HTTP/1.1\r\n${host}Content-Length:\r\n\r\n`, status: 400 },
  { fact: 'two lengths', sent: `POST / HTTP/1.1\r\n${host}${'Content-Length: 1\r\n'.repeat(2)}\r\na`, status: 400 },
  { fact: 'a folded header', sent: `GET / HTTP/1.1\r\n${host} b\r\n\r\n`, status: 400 },
  { fact: 'a header without a colon', sent: `GET / HTTP/1.1\r\n${host}A\r\n\r\n`, status: 400 },
  { fact: 'a name that ends in a space', sent: `GET / HTTP/1.1\r\n${host}A : a\r\n\r\n`, status: 400 },
  { fact: 'a NUL in a header', sent: `GET / HTTP/1.1\r\n${host}A: \0\r\n\r\n`, status: 400 },
  { fact: 'a NUL in a verb', sent: `G\0T / HTTP/1.1\r\n${host}\r\n`, status: 400 },
  { fact: 'a version that nobody speaks', sent: `GET / HTTP/1.2\r\n${host}\r\n`, status: 505 },
  { fact: 'no version', sent: `GET /\r\n${host}\r\n`, status: 400 },
  { fact: 'anything at all', sent: 'garbage\r\n\r\n', status: 400 },
  { fact: 'a line without an end', sent: `GET /${'x'.repeat(50_000)}`, status: 414 },
  { fact: 'headers without an end', sent: `GET / HTTP/1.1\r\n${host}A: ${'x'.repeat(50_000)}`, status: 431 },
])('$fact is refused with $status and the connection ends', async ({ sent, status }) => {
  const { server, asked } = listen()
  const wire = new Wire(server)
  await wire.send(sent)
  const [line = '', ...headers] = wire.answer.split('\r\n')
  expect(line).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  expect(headers).toEqual(['Content-Length: 0', 'Connection: close', 'Date: …', 'Server: Kestrel', '', ''])
  expect([asked.length, wire.writableEnded]).toEqual([0, true])
})

test('what was asked before is answered before', async () => {
  const { server } = listen()
  const wire = new Wire(server)
  await wire.send(`GET /1 HTTP/1.1\r\n${host}\r\nzz\r\n\r\n`)
  expect(wire.answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 400'])
})

test('a second mistake on the same connection is not answered', async () => {
  const { server } = listen()
  const wire = new Wire(server)
  await wire.send('zz\r\n\r\n')
  await wire.send('zz\r\n\r\n')
  expect(wire.answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 400'])
})
