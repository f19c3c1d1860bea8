import { inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deflate, inflate } from '#mocks/sandbox/link/deflate.ts'

const encode = (text: string) => new TextEncoder().encode(text)

test('a text comes back as it was, and zlib reads it too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const bytes = deflate(encode(text))
      expect(inflate(bytes, 1e6)).toBe(text)
      expect(inflateRawSync(bytes).toString()).toBe(text)
    }),
  )
})

test('a long text whose letters lie across pieces comes back as it was', () => {
  const text = Array.from({ length: 50_000 }, (_, index) => `€${Math.imul(index, 0x9e3779b1)}😀`).join('')
  expect(inflate(deflate(encode(text)), 1e7)).toBe(text)
})

test('a text of exactly so many bytes is given, and one of a byte more is not', () => {
  const bytes = deflate(encode('a'.repeat(100_000)))
  expect(inflate(bytes, 100_000)).toHaveLength(100_000)
  expect(inflate(bytes, 99_999)).toBeUndefined()
})

test('bytes that are cut off, and bytes that are no text, throw', () => {
  const bytes = deflate(encode('a text that is long enough to be cut off'))
  expect(() => inflate(bytes.subarray(0, -3), 1e6)).toThrow()
  expect(() => inflate(deflate(Uint8Array.of(0xff, 0xfe)), 1e6)).toThrow()
})
