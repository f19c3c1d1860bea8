import { expect, test } from 'vitest'
import { describePlace } from '#contracts/reporters/describe-place.ts'
import { findingWith } from '../sample.ts'

test.each([
  { part: 'body', pointer: '/members/0', want: '/members/0' },
  { part: 'body', pointer: '', want: 'the whole body' },
  { part: 'status', pointer: '', want: 'status' },
  { part: 'header Content-Type', pointer: '', want: 'header Content-Type' },
] as const)('$want', ({ want, ...place }) => {
  expect(describePlace(findingWith(place))).toBe(want)
})
