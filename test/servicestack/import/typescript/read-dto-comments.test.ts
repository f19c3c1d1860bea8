/** Comments of generated DTOs. */

import { expect, test } from 'vitest'
import { readDtoComments } from '#servicestack/import/typescript/read-dto-comments.ts'

test.each([
  { name: 'a doc comment', given: ['/** @description The local call SID */'], want: 'The local call SID' },
  { name: 'a doc comment without its tag', given: ['/** Docks */'], want: 'Docks' },
  { name: 'a doc comment of several lines', given: ['/**\n * @description One\n * two\n */'], want: 'One\ntwo' },
  {
    name: 'a doc comment with an at sign',
    given: ['/** @description mail me @home {now} */'],
    want: 'mail me @home {now}',
  },
  { name: 'an attribute', given: ['// @ApiMember(Description="Try only", Name="dry_run")'], want: 'Try only' },
  {
    name: 'an attribute with quotes',
    given: ['// @ApiMember(Description="a \\"contains\\" search")'],
    want: 'a "contains" search',
  },
  {
    name: 'the attribute that kept the line break which the doc comment lost',
    given: [
      '/** @description Line oneline two */',
      '// @Validate(Validator="NotEmpty")',
      '// @ApiMember(Description="Line one\\nline two")',
    ],
    want: 'Line one\nline two',
  },
  { name: 'an escape that only C# knows', given: ['// @Api(Description="it\\\'s")'], want: "it\\'s" },
  {
    name: 'no other attribute',
    given: ['// @DataContract(Name="visit")', '// @ApiMember(IsRequired=true)'],
    want: undefined,
  },
  { name: 'a doc comment without tags for editors', given: ['/** Docks\n * @deprecated\n */'], want: 'Docks' },
  { name: 'no tag for editors', given: ['/** @deprecated use B */'], want: undefined },
  { name: 'a printed one that begins with an at sign', given: ['/** @description @home */'], want: '@home' },
  { name: 'an empty doc comment', given: ['/** */'], want: undefined },
])('a description comes from $name', ({ given, want }) => {
  expect(readDtoComments(given).description).toBe(want)
})

test('attributes are kept in their order, other comments are not', () => {
  const { attributes, isFlags } = readDtoComments(['// @Flags()', '// for later', '/** @Api() */', '// @Route("/a")'])
  expect(attributes.map(({ name }) => name)).toEqual(['Flags', 'Route'])
  expect(isFlags).toBe(true)
})
