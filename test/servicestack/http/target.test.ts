import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodePercent, queryValue, readQuery, readTarget } from '#servicestack/http/target.ts'

test('a target is its path and its query', () => {
  expect(readTarget('/sessions/S1/hold?format=jsv&a')).toEqual({
    path: '/sessions/S1/hold',
    query: 'format=jsv&a',
    values: [
      ['format', 'jsv'],
      ['a', ''],
    ],
  })
})

test('without a question mark there is no query', () => {
  expect(readTarget('/echo/a%20b')).toEqual({ path: '/echo/a%20b', query: '', values: [] })
})

test.each([
  { name: 'a plus is a space', given: 's=a+b', want: 'a b' },
  { name: 'an encoded plus is a plus', given: 's=a%2Bb', want: 'a+b' },
  { name: 'UTF-8 is decoded', given: 's=Zo%C3%AB%20%F0%9F%98%80', want: 'Zoë 😀' },
  { name: 'what is no UTF-8 stays encoded', given: 's=Zo%EB', want: 'Zo%EB' },
  { name: 'a percent sign at the end stays', given: 's=a%', want: 'a%' },
  { name: 'a percent sign before other letters stays', given: 's=a%zz', want: 'a%zz' },
  { name: 'what was decoded is not decoded again', given: 's=%252F', want: '%2F' },
  { name: 'a semicolon is text', given: 's=a;i=5', want: 'a;i=5' },
  { name: 'the first equals sign ends the name', given: 's=a=b', want: 'a=b' },
  { name: 'NUL is decoded', given: 's=a%00b', want: 'a\0b' },
])('in a query $name', ({ given, want }) => {
  expect(readQuery(given)).toEqual([['s', want]])
})

test('empty pairs do not count', () => {
  expect(readQuery('&a=1&&b=2&')).toEqual([
    ['a', '1'],
    ['b', '2'],
  ])
})

test('several values of one name, in any case, are joined by commas', () => {
  const { values } = readTarget('/echo?format=jsv&Format=xml&a=1')
  expect(queryValue(values, 'format')).toBe('jsv,xml')
  expect(queryValue(values, 'b')).toBeUndefined()
})

test('a valid escape is decoded next to an invalid one', () => {
  expect(decodePercent('%EBx%C3%AB%zz%41%C3')).toBe('%EBxë%zzA%C3')
})

test('every text comes back from its escapes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(decodePercent(encodeURIComponent(text))).toBe(text)
    }),
  )
})

test('a million escapes are decoded at once', () => {
  expect(decodePercent('%EB'.repeat(1_000_000)).length).toBe(3_000_000)
  expect(decodePercent('%41'.repeat(1_000_000)).length).toBe(1_000_000)
}, 5000)
