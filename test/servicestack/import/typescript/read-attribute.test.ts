/** Attributes in comments. */

import { expect, test } from 'vitest'
import { readAttribute } from '#servicestack/import/typescript/read-attribute.ts'

test.each([
  { comment: ' @DataContract', name: 'DataContract', values: [], named: {} },
  { comment: '@Flags()', name: 'Flags', values: [], named: {} },
  { comment: '@Route("/a/{B}", "POST,PUT")', name: 'Route', values: ['/a/{B}', 'POST,PUT'], named: {} },
  {
    comment: '@DataMember(Name="a, b", Order=-3, IsRequired=true)',
    name: 'DataMember',
    values: [],
    named: { Name: 'a, b', Order: -3, IsRequired: true },
  },
  {
    comment: '@ApiMember(Description="a \\"b\\" (c)\\nd", Format="int32")',
    name: 'ApiMember',
    values: [],
    named: { Description: 'a "b" (c)\nd', Format: 'int32' },
  },
  { comment: '@Api(Description="it\\\'s")', name: 'Api', values: [], named: { Description: "it\\'s" } },
  { comment: '@Validate(Validator="InRange(1,9)")', name: 'Validate', values: ['InRange(1,9)'], named: {} },
  { comment: '@ValidateBetween(1, 9)', name: 'ValidateBetween', values: [1, 9], named: {} },
  { comment: '@References(typeof(Vessel))', name: 'References', values: ['typeof(Vessel)'], named: {} },
])('$comment', ({ comment, name, values, named }) => {
  const attribute = readAttribute(comment)
  expect(attribute).toMatchObject({ name, values })
  expect(Object.fromEntries(attribute?.named ?? [])).toEqual(named)
})

test.each(['', 'for later', '@', '@ts-nocheck', '@todo mend this', 'see @Route("/a")'])(
  '"%s" is no attribute',
  (comment) => {
    expect(readAttribute(comment)).toBeUndefined()
  },
)
