/** The parser. */

import { expect, test } from 'vitest'
import { parser } from '#servicestack/import/typescript/parser.ts'

test('it parses what TypeScript 5 can say', () => {
  const file = parser.createSourceFile('a.ts', 'class A<const T> { }', parser.ScriptTarget.Latest)
  expect(file.statements.map(parser.isClassDeclaration)).toEqual([true])
})
