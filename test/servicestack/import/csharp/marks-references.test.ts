/** Question marks behind references. */

import { expect, test } from 'vitest'
import { importCSharp } from '#servicestack/import/csharp/import-c-sharp.ts'
import { marksReferences } from '#servicestack/import/csharp/marks-references.ts'
import { declare } from './reading.ts'

const source = (type: string) => `public class A : IReturnVoid { public virtual ${type} B { get; set; } }`

test.each([
  { type: 'string?', marks: true },
  { type: 'List<int>?', marks: true },
  { type: 'Dictionary<string, int>?', marks: true },
  { type: 'string', marks: false },
  { type: 'int?', marks: false },
  { type: 'Colour?', marks: false },
  { type: 'List<int?>', marks: false },
])('a source that prints $type marks references: $marks', ({ type, marks }) => {
  expect(marksReferences(declare(source(type)), new Map())).toBe(marks)
})

test('the options of a file say it before its members do', () => {
  const options = (value: string) => new Map([['AddNullableAnnotations', value]])
  expect(marksReferences(declare(source('string')), options('True'))).toBe(true)
  expect(marksReferences(declare(source('string?')), options('False'))).toBe(false)
})

test('a number that must be there hides null where a server marks references, options or not', () => {
  const { model } = importCSharp(
    `public class A : IReturnVoid { public virtual string? B { get; set; }
    [Validate("NotNull")] public virtual int C { get; set; } public virtual int D { get; set; } }`,
    { request: 'A' },
  )
  expect(model.types).toMatchObject([
    { members: [{ name: 'b' }, { name: 'c', unknown: ['nullability'] }, { name: 'd' }] },
  ])
})
