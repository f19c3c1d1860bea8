import { expect, test } from 'vitest'
import { isKnownValue } from '#servicestack/model/is-known-value.ts'
import { readTypeText } from '#servicestack/model/read-type-text.ts'

const find = (name: string) => (name === 'Kind' ? ({ kind: 'enum' } as const) : undefined)

test.each([
  ['int', true],
  ['DateTime', true],
  ['KeyValuePair<int,string>', true],
  ['Kind', true],
  ['string', false],
  ['List<int>', false],
  ['DayOfWeek', false],
])('the model tells of %s that it is a value type: %s', (text, want) => {
  const type = readTypeText(text)
  expect(type && isKnownValue(type, find)).toBe(want)
})
