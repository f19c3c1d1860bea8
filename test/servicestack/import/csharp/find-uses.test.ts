/** What closes generic classes. */

import { expect, test } from 'vitest'
import { findUses } from '#servicestack/import/csharp/find-uses.ts'
import { namesInSyntax } from '#servicestack/import/csharp/names-in-syntax.ts'
import { readingOf } from './reading.ts'

function usesOf(name: string, text: string) {
  const { index } = readingOf(text)
  const found = [...findUses(index)].find(([declared]) => declared.name === name)?.[1] ?? []
  return found.map((use) => [use.arguments.flatMap(namesInSyntax).map((part) => part.name), use.owner.name])
}

test.each([
  ['an answer', 'class Page<T> { } class Get : IReturn<Page<List<Row>>> { }', [[['List', 'Row'], 'Get']]],
  [
    'an answer of a base',
    'class Page<T> { } class Ask<T> : IReturn<Page<T>> { } class Get : Ask<Row> { }',
    [
      [['T'], 'Ask'],
      [['Row'], 'Get'],
    ],
  ],
  [
    'itself first, wherever it stands',
    'class Get : IReturn<Page<Row>> { } class Page<Row> { public Dictionary<int, Page<Row<int>>[]> Next { get; set; } }',
    [
      [['Row', 'int'], 'Page'],
      [['Row'], 'Get'],
    ],
  ],
  [
    'nothing, where it is held only',
    'class Page<T> { } class Get : IReturnVoid { public Page<Row> Rows { get; set; } }',
    [],
  ],
  ['nothing, where a list of it is answered', 'class Page<T> { } class Get : IReturn<List<Page<Row>>> { }', []],
  [
    'nothing, where it has no parameters',
    'class Page { public Page Next { get; set; } } class Get : IReturn<Page> { }',
    [],
  ],
])('a class is closed by %s', (_, text, want) => {
  expect(usesOf('Page', text)).toEqual(want)
})
