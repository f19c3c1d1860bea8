/** What C# cannot tell. */

import { expect, test } from 'vitest'
import { importCSharp } from '#servicestack/import/csharp/import-c-sharp.ts'
import { unknownFacts } from '#servicestack/import/csharp/unknown-facts.ts'

const nothing = { types: [], operations: [] }
const always = unknownFacts(nothing, [], new Map())

test('what no C# says is always unknown', () => {
  expect(always).toEqual([
    ...['title', 'operation-notes', 'tags', 'route-notes', 'access', 'methods', 'service-methods', 'allowed-values'],
    ...['abstract-classes', 'enum-descriptions'],
  ])
})

test.each([
  ['AddReturnMarker', 'False', ['responses']],
  ['AddReturnMarker', 'True', []],
  ['GlobalNamespace', 'Mine', ['namespaces']],
  ['GlobalNamespace', '', []],
  ['AddDataContractAttributes', 'True', ['data-contracts']],
  ['AddDescriptionAsComments', 'False', ['descriptions']],
])('with %s %j also: %j', (name, value, more) => {
  const unknown = unknownFacts(nothing, [], new Map([[name, value]]))
  expect(unknown.filter((fact) => !always.includes(fact))).toEqual(more)
})

test('a note casts doubt on the facts it is about', () => {
  const unknown = unknownFacts(nothing, [{ code: 'json-names-assumed', message: '' }], new Map())
  expect(unknown.filter((fact) => !always.includes(fact))).toEqual(['json-names', 'wire-names'])
})

test('a source that prints one abstract class prints all', () => {
  const types = [{ kind: 'class', name: 'A', isAbstract: true, members: [] }] as const
  expect(unknownFacts({ ...nothing, types }, [], new Map())).not.toContain('abstract-classes')
})

test('what people write beside what servers print is told', () => {
  const text =
    '[Tag("a")] [Notes("b")] class A : IReturnVoid { [ApiAllowableValues("C", 1, 2)] public int C { get; set; } }'
  const { unknown = [] } = importCSharp(text).model
  expect(always.filter((fact) => !unknown.includes(fact))).toEqual(['operation-notes', 'tags', 'allowed-values'])
})
