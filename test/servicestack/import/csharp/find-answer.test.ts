/** What requests answer. */

import { expect, test } from 'vitest'
import { findAnswer } from '#servicestack/import/csharp/find-answer.ts'
import { declaredClass, readingOf } from './reading.ts'

const file = `interface IAsk<T> : IReturn<Page<T>> { } class Base<T> : IAsk<T> { } class Heir<T> : Base<List<T>> { }
  class Loop : Loop { } class Page<T> { } class Silent : IReturnVoid { }`

function find(bases: string) {
  const text = `class X : ${bases} { } ${file}`
  const answer = findAnswer(declaredClass(text, 'X'), readingOf(text).index)
  return answer.kind === 'type'
    ? JSON.stringify(answer.type)
        .match(/(?<="name":")[^"]+/g)
        ?.join(' ')
    : answer.kind
}

test.each([
  ['IReturn<int>', 'int'],
  ['Base<int>', 'Page int'],
  ['Heir<int>', 'Page List int'],
  ['Base<int>, IReturn<long>', 'long'],
  ['Silent', 'void'],
  ['QueryDb<Page<int>>', 'QueryResponse Page int'],
  ['QueryData<int, string>', 'QueryResponse string'],
  ['QueryBase', 'untold'],
  ['Loop', 'untold'],
  ['Ghost, IGet', 'untold'],
])('class X : %s answers %s', (bases, want) => {
  expect(find(bases)).toBe(want)
})
