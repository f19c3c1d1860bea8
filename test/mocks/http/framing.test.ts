import { expect, test } from 'vitest'
import { framingOf } from '#mocks/http/framing.ts'

const length = [['Content-Length', '3']] as const

test.each([
  { fact: 'a body without a length comes in chunks', want: 'chunks' },
  { fact: 'a body with a length has no chunks', headers: length, want: '' },
  { fact: 'an old client gets a body that the end of the connection ends', httpVersion: '1.0', want: 'ends' },
  { fact: 'an old client goes on behind a body with a length', httpVersion: '1.0', headers: length, want: '' },
  { fact: 'HEAD has no body', method: 'HEAD', want: 'bodiless' },
  { fact: 'a 204 has no body', status: 204, want: 'bodiless' },
  { fact: 'a 304 has no body', status: 304, want: 'bodiless' },
  { fact: 'a client that will not go on is told so', shouldKeepAlive: false, want: 'chunks ends' },
])('$fact', ({ want, status = 200, headers = [], method = 'GET', httpVersion = '1.1', shouldKeepAlive = true }) => {
  const { isBodiless, isChunked, ends } = framingOf({ status, headers }, { method, httpVersion }, { shouldKeepAlive })
  const words = [isBodiless && 'bodiless', isChunked && 'chunks', ends && 'ends']
  expect(words.filter(Boolean).join(' ')).toBe(want)
})
