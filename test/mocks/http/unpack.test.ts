import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { unpack } from '#mocks/http/unpack.ts'

const text = '{"s":"a","i":5}'

/** Tried on .NET 10. */
test.each([
  { name: 'gzip', encoding: 'gzip', body: gzipSync(text), want: text },
  { name: 'gzip without its end', encoding: 'gzip', body: gzipSync(text).subarray(0, -4), want: text },
  {
    name: 'gzip with something behind it',
    encoding: 'gzip',
    body: Buffer.concat([gzipSync(text), Buffer.from('x')]),
    want: text,
  },
  { name: 'zlib', encoding: 'deflate', body: deflateSync(text), want: text },
  { name: 'Brotli', encoding: 'br', body: brotliCompressSync(text), want: text },
  { name: 'plain text that says it is gzip', encoding: 'gzip', body: Buffer.from(text), want: undefined },
  { name: 'plain text that says it is Brotli', encoding: 'br', body: Buffer.from(text), want: undefined },
  {
    name: 'a deflated body without the marks of zlib',
    encoding: 'deflate',
    body: deflateRawSync(text),
    want: undefined,
  },
  { name: 'an encoding in capitals', encoding: 'GZIP', body: gzipSync(text), want: undefined },
])('$name', ({ encoding, body, want }) => {
  const unpacked = unpack(encoding, body)
  expect(unpacked && Buffer.from(unpacked).toString()).toBe(want)
})
