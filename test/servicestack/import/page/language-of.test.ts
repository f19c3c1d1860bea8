/** The language of the code on a page. */

import { expect, test } from 'vitest'
import { languageOf } from '#servicestack/import/page/language-of.ts'

test.each([
  { name: 'TypeScript', code: '', want: 'typescript' },
  { name: 'csharp', code: '', want: 'csharp' },
  { name: 'C#', code: '', want: 'csharp' },
  { name: 'JavaScript', code: 'export class A { }', want: 'other' },
  { name: '', code: '// @ts-nocheck\nexport class A { }', want: 'typescript' },
  { name: '', code: 'using System;\n', want: 'csharp' },
  { name: '', code: 'data class A()', want: 'other' },
  { name: '', code: '\nSystem.NotSupportedException: Unknown language', want: 'exception' },
])('"$name" with "$code" is $want', ({ name, code, want }) => {
  expect(languageOf(name, code)).toBe(want)
})
