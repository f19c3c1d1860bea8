import { expect, test } from 'vitest'
import { limits } from '#mocks/http/limits.ts'
import { listen, Wire } from './wire.ts'

const host = 'Host: a\r\n'

/** The request that just fits, and how many bytes or lines it may have; seen in Kestrel 10.0.12. */
const atTheLimit = [
  {
    what: 'a request line of 8,192 bytes',
    limit: limits.requestLine,
    request: (more: number) => `GET /${'x'.repeat(8192 - 'GET / HTTP/1.1\r\n'.length + more)} HTTP/1.1\r\n${host}\r\n`,
    refusal: '414 URI Too Long',
    size: 8192,
  },
  {
    what: 'headers of 32,768 bytes',
    limit: limits.headers,
    request: (more: number) =>
      `GET / HTTP/1.1\r\n${host}A: ${'x'.repeat(32_768 - host.length - 'A: \r\n'.length + more)}\r\n\r\n`,
    refusal: '431 Request Header Fields Too Large',
    size: 32_768,
  },
  {
    what: 'a hundred header lines',
    limit: limits.headerLines,
    request: (more: number) => `GET / HTTP/1.1\r\n${host}${'A: b\r\n'.repeat(99 + more)}\r\n`,
    refusal: '431 Request Header Fields Too Large',
    size: 100,
  },
  {
    what: 'a body of 30,000,000 bytes',
    limit: limits.body,
    request: (more: number) => `POST / HTTP/1.1\r\n${host}Content-Length: ${30_000_000 + more}\r\n\r\n`,
    refusal: '413 Payload Too Large',
    size: 30_000_000,
  },
]

test.each(atTheLimit)('$what is taken, and one more is refused', async ({ limit, request, refusal, size }) => {
  expect(limit).toBe(size)
  const { server } = listen()
  const [fits, tooLong] = [new Wire(server), new Wire(server)]
  await fits.send(request(0))
  expect(fits.answer).toMatch(size === limits.body ? /^$/ : /^HTTP\/1\.1 200 OK/)
  await tooLong.send(request(1))
  expect(tooLong.answer.split('\r\n')[0]).toBe(`HTTP/1.1 ${refusal}`)
})

test('the path that was recorded as too long is too long (routes/path/very-long-id)', () => {
  expect(limits.requestLine).toBeLessThan(9000)
})
