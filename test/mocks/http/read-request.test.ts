import { expect, test } from 'vitest'
import { readRequest } from '#mocks/http/read-request.ts'

function read(head: { url?: string; host?: string; remoteAddress?: string }) {
  const { url = '/a?b', host = '127.0.0.1:80', remoteAddress = '127.0.0.1' } = head
  const rawHeaders = ['HOST', host, 'Accept', 'a', 'accept', 'b']
  return readRequest({ method: 'POST', url, rawHeaders, socket: { remoteAddress } }, Uint8Array.of(1))
}

test('verb, target, header lines and body are taken as they came', () => {
  const { method, target, headers, body } = read({})
  expect([method, target, headers.get('accept'), [...body]]).toEqual(['POST', '/a?b', ['a', 'b'], [1]])
})

test('a whole address is the target behind it', () => {
  expect(read({ url: 'http://127.0.0.1:80/a?b' }).target).toBe('/a?b')
})

test.each([
  { remoteAddress: '127.0.0.1', host: 'localhost:4010', isLocal: true },
  { remoteAddress: '::1', host: '[::1]:4010', isLocal: true },
  { remoteAddress: '::ffff:127.0.0.2', host: '127.0.0.1', isLocal: true },
  { remoteAddress: '10.0.0.7', host: 'localhost', isLocal: false },
  { remoteAddress: '127.0.0.1', host: 'evil.example', isLocal: false },
  { remoteAddress: '127.0.0.1', host: '127.evil.example', isLocal: false },
  { remoteAddress: '127.0.0.1', host: 'localhost.evil.example', isLocal: false },
])('a caller at $remoteAddress who asks $host is on this machine: $isLocal', ({ isLocal, ...head }) => {
  expect(read(head).isLocal).toBe(isLocal)
})
