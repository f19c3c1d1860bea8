import { expect, test } from 'vitest'
import { isSame } from '#mocks/world/is-same.ts'

const cases = [
  { name: 'scalars', one: 'a', other: 'a', want: true },
  { name: 'a number and its text', one: 1, other: '1', want: false },
  { name: 'null and nothing', one: null, other: undefined, want: false },
  { name: 'copies', one: { a: [1, { b: null }] }, other: { a: [1, { b: null }] }, want: true },
  { name: 'an undefined member and none', one: { a: undefined, b: 1 }, other: { b: 1 }, want: true },
  { name: 'another order of members', one: { a: 1, b: 2 }, other: { b: 2, a: 1 }, want: false },
  { name: 'a list and an object', one: ['x'], other: { 0: 'x' }, want: false },
  { name: 'a longer list', one: [1], other: [1, 2], want: false },
  { name: 'an inherited member', one: { a: {} }, other: { a: JSON.parse('{"__proto__":{}}') }, want: false },
]

test.each(cases)('two values say the same or not: $name', ({ one, other, want }) => {
  expect(isSame(one, other)).toBe(want)
  expect(isSame(other, one)).toBe(want)
})
