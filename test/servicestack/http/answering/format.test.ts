import { expect, test } from 'vitest'
import { formatNamed, formatOf, mediaType } from '#servicestack/http/answering/format.ts'

test.each([
  { given: 'application/json', want: 'json' },
  { given: 'Application/JSON; charset=utf-8', want: 'json' },
  { given: 'application/json;', want: 'json' },
  { given: 'text/json', want: 'json' },
  { given: 'application/jsv', want: 'jsv' },
  { given: 'TEXT/JSV ;charset=utf-8', want: 'jsv' },
  { given: 'application/x-jsv', want: undefined },
  { given: 'application/hal+json', want: undefined },
  { given: 'text/plain', want: undefined },
  { given: '', want: undefined },
])('$given is $want', ({ given, want }) => {
  expect(formatOf(given)).toBe(want)
})

test.each([
  { given: 'json', want: 'json' },
  { given: 'jsv', want: 'jsv' },
  { given: 'JSV', want: undefined },
  { given: 'foo', want: undefined },
])('the name $given means $want', ({ given, want }) => {
  expect(formatNamed(given)).toBe(want)
})

test('a media type is lower-cased and has no parameters', () => {
  expect(mediaType(' Text/HTML ; charset=utf-8')).toBe('text/html')
})
