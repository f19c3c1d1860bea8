import { expect, test } from 'vitest'
import { isItems, isMembers } from '#servicestack/text/text-value.ts'

test.each([
  { name: 'an object', given: {}, items: false, members: true },
  { name: 'a list', given: [], items: true, members: false },
  { name: 'a map, none of them', given: new Map(), items: false, members: true },
  { name: 'null', given: null, items: false, members: false },
  { name: 'text', given: 'a', items: false, members: false },
  { name: 'a bigint', given: 1n, items: false, members: false },
])('$name holds items $items, members $members', ({ given, items, members }) => {
  expect([isItems(given), isMembers(given)]).toEqual([items, members])
})
