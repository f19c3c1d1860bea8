/** The casing of a server's JSON. */

import { expect, test } from 'vitest'
import { inferJsonNames } from '#servicestack/import/typescript/infer-json-names.ts'
import { scopeOf } from './scope-of.ts'

test.each([
  { code: 'class A { id: string; URL: string }', want: 'camelCase' },
  { code: 'class A { Id: string; Name: string; eMail: string }', want: 'PascalCase' },
  { code: 'class A { Ämter: string }', want: 'PascalCase' },
  {
    code: 'class A {\n// @DataMember(Name="URL")\nURL: string\n// @DataMember(Order=1)\nid: string\n}',
    want: 'camelCase',
  },
  { code: 'class A { }\nenum B { Red }', want: undefined },
])('the members of $code are $want', ({ code, want }) => {
  expect(inferJsonNames(scopeOf(code).declarations)).toBe(want)
})
