import { expect, test } from 'vitest'
import { excerpt } from '#contracts/reporters/excerpt.ts'

const long = Array.from({ length: 100 }, (_, index) => String(index).padStart(4, '0')).join('')

test('a short text stays whole, on one line', () => {
  expect(excerpt('a\nb', 2)).toBe('a\\nb')
})

test('a long text shows its beginning, or what is around the offset', () => {
  expect(excerpt(long)).toMatch(/^000000010002.*…$/)
  expect(excerpt(long, 200)).toMatch(/^….*0050.*…$/)
  expect(excerpt(long, 399)).toMatch(/^….*0099$/)
})

test('it never shows more than a line or two', () => {
  for (const offset of [0, 10, 200, 399, 9999]) expect(excerpt(long, offset).length).toBeLessThanOrEqual(162)
})
