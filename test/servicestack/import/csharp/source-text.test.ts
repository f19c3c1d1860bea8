/** Where an offset of C# source lies. */

import { expect, test } from 'vitest'
import { SourceText } from '#servicestack/import/csharp/source-text.ts'

test.each([
  ['class A', 6, 1, 7, 'class A'],
  ['one\ntwo\n', 5, 2, 2, 'two'],
  ['one\r\ntwo', 5, 2, 1, 'two'],
  ['one\rtwo', 4, 2, 1, 'two'],
  ['\uFEFFclass', 0, 1, 1, 'class'],
  ['a\0\u001b[31m', 1, 1, 2, 'a\uFFFD\uFFFD[31m'],
  ['x'.repeat(500), 499, 1, 500, 'x'.repeat(120)],
])('%j at %i is line %i, column %i', (text, offset, line, column, excerpt) => {
  expect(new SourceText(text).placeAt(offset)).toEqual({ line, column, excerpt })
})

test('a refusal says what to do, and takes another code', () => {
  const source = new SourceText('a')
  expect(source.refuse(0, 'it is odd.').message).toMatch(/line 1, column 1 \("a"\): it is odd\. Copy all/)
  expect(source.refuse(0, 'it is odd.', 'Go.', 'empty')).toMatchObject({ code: 'empty', whatToDo: 'Go.' })
})
