import { expect, test } from 'vitest'
import { cutter } from '#servicestack/jsv/cutter.ts'

test('a value is cut with its quotes', () => {
  expect(cutter.value('{a:"b,c",d:e}', 3)).toEqual({ slice: '"b,c"', end: 8 })
})

test('an empty value is none', () => {
  expect(cutter.value('{a:,b:c}', 3)).toEqual({ slice: null, end: 3 })
})

test('a name is cut up to its colon', () => {
  expect(cutter.key('{ a :b}', 1)).toEqual({ slice: ' a ', end: 4 })
})

test('blanks count between tokens, and do not count around a member name', () => {
  expect(cutter.next(' a', 0)).toBe(0)
  expect(cutter.name(' a ')).toBe('a')
})

test('a string loses its quotes', () => {
  expect(cutter.text('"a""b"')).toBe('a"b')
})
