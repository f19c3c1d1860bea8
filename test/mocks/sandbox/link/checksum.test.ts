import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checksum } from '#mocks/sandbox/link/checksum.ts'

test('the checksum is CRC-32', () => {
  // the check value of the catalogue of CRCs, cbf43926, in base64url
  expect(checksum('123456789')).toBe('y_Q5Jg')
  expect(checksum('')).toBe('AAAAAA')
})

test('another character gives another checksum', () => {
  const ascii = fc.string({ unit: 'grapheme-ascii', minLength: 1 })
  fc.assert(
    fc.property(ascii, fc.nat(), fc.constantFrom(...'abc.-_'), (text, number, character) => {
      const place = number % text.length
      fc.pre(text[place] !== character)
      expect(checksum(text.slice(0, place) + character + text.slice(place + 1))).not.toBe(checksum(text))
    }),
  )
})
