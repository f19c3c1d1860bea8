/** What C# cannot tell. */

import { expect, test } from 'vitest'
import { unknownFacts } from '#servicestack/import/csharp/unknown-facts.ts'

const always = unknownFacts([], [], new Map())

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
  const unknown = unknownFacts([], [], new Map([[name, value]]))
  expect(unknown.filter((fact) => !always.includes(fact))).toEqual(more)
})

test('a note casts doubt on the facts it is about', () => {
  const unknown = unknownFacts([], [{ code: 'json-names-assumed', message: '' }], new Map())
  expect(unknown.filter((fact) => !always.includes(fact))).toEqual(['json-names', 'wire-names'])
})

test('a source that prints one abstract class prints all', () => {
  const types = [{ kind: 'class', name: 'A', isAbstract: true, members: [] }] as const
  expect(unknownFacts(types, [], new Map())).not.toContain('abstract-classes')
})
