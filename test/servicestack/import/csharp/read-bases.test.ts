/** What stands behind the colon of a class. */

import { expect, test } from 'vitest'
import { readBases } from '#servicestack/import/csharp/read-bases.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { declaredClass, readingOf } from './reading.ts'

function read(bases: string) {
  const text = `class X${bases} { } class Base<T> { } interface IOwn { } interface IBox<T> { } class IMO { }`
  const { index, notes } = readingOf(text)
  const owner = declaredClass(text, 'X')
  const found = readBases(owner, { index, owner, parameters: new Set(), place: 'X', line: 1, notes })
  return { ...found, base: found.base && writeTypeText(found.base), codes: notes.map(({ code }) => code) }
}

test.each([
  ['', { base: undefined, implements: [], answer: { kind: 'untold' }, codes: [] }],
  [': IReturnVoid, IPost', { implements: ['IPost'], answer: { kind: 'void' } }],
  [': IGet, IReturn<IMO>', { implements: ['IGet'], answer: { kind: 'type', type: { name: 'IMO' } } }],
  [': Base<int>, IOwn, IBox<int>', { base: 'Base<int>', implements: ['IOwn', 'IBox'] }],
  [': IMO', { base: 'IMO', implements: [] }],
  [': Dictionary<string, IMO>', { base: 'Dictionary<string,IMO>', codes: [] }],
  [': IDictionary<Guid, int>', { base: 'IDictionary<Guid,int>' }],
  [': ServiceStack.IReturn<int>, ServiceStack.IGet', { implements: ['IGet'], answer: { kind: 'type' } }],
  [': IHasSessionId', { base: undefined, implements: [], codes: [] }],
  [': QueryDb<IMO>', { base: 'QueryDb<IMO>', answer: { type: { name: 'QueryResponse' } }, codes: [] }],
  [': Ghost<IMO>', { base: undefined, codes: ['type-missing'] }],
  [': List<IMO>', { base: undefined, codes: ['type-left-out'] }],
])('class X%s', (bases, want) => {
  expect(read(bases)).toMatchObject(want)
})
