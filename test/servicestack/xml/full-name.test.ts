import { expect, test } from 'vitest'
import { fullName } from '#servicestack/xml/full-name.ts'

test.each([
  { type: { name: 'Ship', namespace: 'Port' }, want: 'Port.Ship' },
  { type: { name: 'Port.Ship', namespace: 'Port' }, want: 'Port.Ship' },
  { type: { name: 'Ship' }, want: 'Ship' },
])('a type is called $want', ({ type, want }) => {
  expect(fullName({ kind: 'class', members: [], ...type })).toBe(want)
})
