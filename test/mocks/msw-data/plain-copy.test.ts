/** Proves that a world gets plain JSON, and nothing that somebody else still holds. */

import { expect, test } from 'vitest'
import { plainCopy } from '#mocks/msw-data/plain-copy.ts'

test.each([
  { name: 'a dictionary', given: { data: { 'a.b': '1', length: '2' } }, want: { data: { 'a.b': '1', length: '2' } } },
  { name: 'a date', given: { at: new Date(0) }, want: { at: '1970-01-01T00:00:00.000Z' } },
  { name: 'a member without value', given: { id: 'S1', name: undefined }, want: { id: 'S1' } },
  { name: 'a symbol', given: { id: 'S1', [Symbol('key')]: 1 }, want: { id: 'S1' } },
])('$name is copied as JSON has it', ({ given, want }) => {
  expect(Reflect.ownKeys(plainCopy(given))).toEqual(Reflect.ownKeys(want))
  expect(plainCopy(given)).toEqual(want)
})

test('the copy shares nothing with the original', () => {
  const given = { members: [{ id: 'M1' }] }
  expect(plainCopy(given)['members']).not.toBe(given.members)
})

test('a circle cannot be kept', () => {
  const given: Record<string, unknown> = { id: 'S1' }
  given['self'] = given
  expect(() => plainCopy(given)).toThrow(expect.objectContaining({ code: 'not-plain' }))
})
