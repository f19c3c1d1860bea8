import { expect, test } from 'vitest'
import type { FilterTest } from '#mocks/inferred/list-filter.ts'
import { passes } from '#mocks/inferred/passes.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'

const rows: readonly (readonly [FilterTest, WireValue, WireValue | undefined, boolean])[] = [
  ['equal', 'Tea', 'Tea', true],
  ['equal', 'Tea', 'tea', false],
  ['equal', 'Tea', undefined, true],
  ['at most', 3, 2, false],
  ['at least', '2.50', '2.5', true],
  ['above', 2, 2, false],
  ['unequal', 1, 1, false],
  ['unequal', 1, 2, true],
  ['at most', 2, 2, true],
  ['below', 1, 2, true],
  ['containing', 'Green Tea', 'tea', true],
  ['starting', 'Green Tea', 'tea', false],
  ['ending', 'Green Tea', 'tea', true],
  ['one of', 2, [1, 2], true],
  ['one of', 3, [1, 2], false],
  ['one of', 3, [], true],
  ['between', 3, [1, 2], false],
  ['between', 2, [1, 2], true],
  ['between', 2, [1], false],
]

test.each(rows)('%s: %s, asked for %s: %s', (name, value, wanted, is) => {
  const request = wanted === undefined ? {} : { asked: wanted }
  expect(passes({ member: value }, { from: 'asked', to: ['other', 'member'], test: name }, request)).toBe(is)
})

test('an entity without the member is none of those asked for', () => {
  expect(passes({}, { from: 'asked', to: ['member'], test: 'equal' }, { asked: 1 })).toBe(false)
})
