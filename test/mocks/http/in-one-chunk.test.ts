import { expect, test } from 'vitest'
import { inOneChunk } from '#mocks/http/in-one-chunk.ts'

test.each([
  { body: '', want: '0\r\n\r\n' },
  { body: 'hello', want: '5\r\nhello\r\n0\r\n\r\n' },
  { body: 'é'.repeat(8), want: `10\r\n${'é'.repeat(8)}\r\n0\r\n\r\n` },
  { body: Uint8Array.of(), want: '0\r\n\r\n' },
  { body: Uint8Array.of(65, 66), want: '2\r\nAB\r\n0\r\n\r\n' },
])('$body is framed by its bytes, counted in sixteens', ({ body, want }) => {
  expect(Buffer.from(inOneChunk(body)).toString()).toBe(want)
})
