import { expect, test } from 'vitest'
import { identify, list } from './json-facts.ts'

test.each([
  { identity: 'name', want: 'ticket_No' },
  { identity: 'caseless', want: 'ticket_no' },
  { identity: 'property', want: 'Number' },
] as const)('a member is told apart by its $identity', ({ identity, want }) => {
  expect(identify({ name: 'ticket_No', property: 'Number' }, identity)).toBe(want)
})

test('only the objects of a list are listed', () => {
  expect(list([{ a: 1 }, null, 'b', []])).toEqual([{ a: 1 }])
  expect(list({ a: 1 })).toEqual([])
})
