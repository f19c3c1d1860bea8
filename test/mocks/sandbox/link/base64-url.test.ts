import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBase64Url, writeBase64Url } from '#mocks/sandbox/link/base64-url.ts'

test('letters stand for the bytes they were written for, and are those of Node', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(writeBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
      expect(readBase64Url(writeBase64Url(bytes))).toEqual(bytes)
    }),
  )
})

test('bytes beyond the arguments of one call are no trouble', () => {
  const bytes = new Uint8Array(100_003).fill(255)
  expect(Buffer.from(readBase64Url(writeBase64Url(bytes))).equals(bytes)).toBe(true)
})
