/** Arrays in types. */

import { expect, test } from 'vitest'
import { holdsArray } from '#servicestack/import/csharp/holds-array.ts'
import { readTypeText } from '#servicestack/model/read-type-text.ts'

test.each([
  ['int[]', true],
  ['List<int[]>', true],
  ['Dictionary<string,int[]>', true],
  ['Page<int[]>', true],
  ['byte[]', false],
  ['List<int>', false],
  ['Dictionary<int,string>', false],
  ['Vessel', false],
])('%s: %s', (text, want) => {
  const type = readTypeText(text)
  expect(type && holdsArray(type)).toBe(want)
})
