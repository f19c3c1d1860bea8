import { expect, test } from 'vitest'
import { headLines } from '#mocks/http/head-lines.ts'

const headers = [
  ['Content-Type', 'text/plain'],
  ['Server', 'Kestrel'],
  ['Vary', 'Accept'],
] as const

function names(framing: { isChunked: boolean; ends: boolean }, httpVersion = '1.1', method = 'GET', own = headers) {
  return headLines({ headers: own }, { method, httpVersion }, framing, 'today').filter((_, index) => index % 2 === 0)
}

test.each([
  { framing: { isChunked: true, ends: false }, want: 'Content-Type Date Server Transfer-Encoding Vary' },
  { framing: { isChunked: false, ends: true }, want: 'Connection Content-Type Date Server Vary' },
  { framing: { isChunked: false, ends: false }, httpVersion: '1.0', want: 'Connection Content-Type Date Server Vary' },
])('lines stand in the order of a real server: $want', ({ framing, httpVersion, want }) => {
  expect(names(framing, httpVersion).join(' ')).toBe(want)
})

test('where nothing but a length is told, the server adds its lines behind it', () => {
  const lines = headLines(
    { headers: [['Content-Length', '2']] },
    { method: 'GET', httpVersion: '1.0' },
    { isChunked: false, ends: false },
    'today',
  )
  expect(lines).toEqual(['Content-Length', '2', 'Connection', 'keep-alive', 'Date', 'today'])
})

test.each([
  { method: 'GET', length: '0', want: ['Content-Length', '0', 'Date', 'today'] },
  { method: 'HEAD', length: '0', want: ['Date', 'today'] },
  { method: 'HEAD', length: '5', want: ['Content-Length', '5', 'Date', 'today'] },
])('$method is told a length of $length as $want', ({ method, length, want }) => {
  const framing = { isChunked: false, ends: false }
  expect(
    headLines({ headers: [['Content-Length', length]] }, { method, httpVersion: '1.1' }, framing, 'today'),
  ).toEqual(want)
})
