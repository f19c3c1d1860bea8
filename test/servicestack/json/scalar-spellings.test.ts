import { expect, test } from 'vitest'
import { scalarSpellings } from '#servicestack/json/scalar-spellings.ts'
import { utc, type Zone } from '#servicestack/text/zone.ts'

const newYork: Zone = () => -300

test('booleans are lower case', () => {
  expect([true, false].map((given) => scalarSpellings.boolean?.(given, utc))).toEqual(['true', 'false'])
})

test.each([
  { given: 3e38, want: '3e+38' },
  { given: 6e-8, want: '6e-08' },
  { given: 0.1, want: '0.1' },
  { given: Number.NEGATIVE_INFINITY, want: '-Infinity' },
])('the exponent of a float is lower case: $want', ({ given, want }) => {
  expect(scalarSpellings.float?.(given, utc)).toBe(want)
})

test.each([
  { name: 'in UTC has no offset', given: '2024-01-02T03:04:05Z', zone: newYork, want: '1704164645000' },
  { name: 'of no kind says so', given: '2024-01-02T03:04:05', zone: utc, want: '1704164645000-0000' },
  { name: 'of no kind elsewhere is local', given: '2024-01-02T03:04:05', zone: newYork, want: '1704182645000-0500' },
  {
    name: 'from elsewhere becomes local',
    given: '2024-01-02T03:04:05+02:00',
    zone: newYork,
    want: '1704157445000-0500',
  },
  { name: 'that is local has an offset', given: '2024-01-02T03:04:05+00:00', zone: utc, want: '1704164645000+0000' },
  { name: 'before 1970 is cut towards it', given: '1969-12-31T23:59:59.9999999Z', zone: utc, want: '0' },
  { name: 'far away loses a millisecond', given: '5807-02-03T23:41:49Z', zone: utc, want: '121086920508999' },
])('a time $name', ({ given, zone, want }) => {
  expect(scalarSpellings.DateTime?.(given, zone)).toBe(`\\/Date(${want})\\/`)
})

test.each([
  { given: '2024-01-02T03:04:05-05:30', want: '1704184445000-0530' },
  { given: '2024-01-02T03:04:05.5+02:00', want: '1704157445500+0200' },
  { given: '1970-01-01T00:00:00+00:00', want: '0' },
  { given: '1969-12-31T23:59:59.9999999+00:00', want: '0' },
])('a DateTimeOffset keeps its offset: $given', ({ given, want }) => {
  expect(scalarSpellings.DateTimeOffset?.(given, newYork)).toBe(`\\/Date(${want})\\/`)
})
