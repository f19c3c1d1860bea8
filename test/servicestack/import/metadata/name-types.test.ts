import { expect, test } from 'vitest'
import type { TypeDraft } from '#servicestack/import/metadata/collect-types.ts'
import { MetadataNode } from '#servicestack/import/metadata/metadata-node.ts'
import { nameTypes } from '#servicestack/import/metadata/name-types.ts'

function draft(simpleName: string, namespace: string | undefined, arity = 0): TypeDraft {
  const node = new MetadataNode({})
  return { simpleName, namespace, arity, outer: undefined, node, told: [node] }
}

const cases = [
  { name: 'types of several names', given: [draft('Boat', 'A'), draft('Berth', 'B')], want: ['Boat', 'Berth'] },
  {
    name: 'one name in three namespaces',
    given: [draft('Slot', 'A'), draft('Slot', 'B.C'), draft('Slot', undefined)],
    want: ['A.Slot', 'B.C.Slot', 'Slot'],
  },
  {
    name: 'several numbers of type parameters',
    given: [draft('Result', 'A', 1), draft('Result', 'A'), draft('Result', 'A', 2)],
    want: ['Result_1', 'Result', 'Result_2'],
  },
  {
    name: 'a number that makes a name of its own',
    given: [draft('Result', 'A', 1), draft('Result', 'A'), draft('Result_1', 'A')],
    want: ['Result_1_', 'Result', 'Result_1'],
  },
  {
    name: 'namespaces and numbers',
    given: [draft('Result', 'A', 1), draft('Result', 'A'), draft('Result', 'B', 1)],
    want: ['A.Result_1', 'A.Result', 'B.Result'],
  },
]

test.each(cases)('$name: every type has a name of its own', ({ given, want }) => {
  const { names } = nameTypes(given)
  expect(given.map((one) => names.get(one))).toEqual(want)
  expect(new Set(names.values()).size).toBe(given.length)
})

test('a name that the API does not give is noted', () => {
  const { notes } = nameTypes([draft('Result', 'A', 1), draft('Result', 'A')])
  expect(notes).toEqual([
    {
      code: 'type-renamed',
      message: 'Result is declared with several numbers of type parameters: the one with 1 is called Result_1 here.',
    },
  ])
})
