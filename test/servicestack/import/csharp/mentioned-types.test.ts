/** What a type is made of. */

import { expect, test } from 'vitest'
import { mentionedTypes } from '#servicestack/import/csharp/mentioned-types.ts'
import { readTypeText } from '#servicestack/model/read-type-text.ts'

test.each([
  ['int?', ['int']],
  ['List<Vessel[]>', ['List<Vessel[]>', 'Vessel[]', 'Vessel']],
  ['Dictionary<string,int?>', ['Dictionary<string,int?>', 'int']],
  ['Dictionary<Guid,A<B,C>>', ['Dictionary<Guid,A<B,C>>', 'Guid', 'A<B,C>', 'B', 'C']],
])('%s', (text, want) => {
  const type = readTypeText(text)
  expect(type && mentionedTypes(type)).toEqual(want)
})
