import { expect, test } from 'vitest'
import { MetadataNode } from '#servicestack/import/metadata/metadata-node.ts'
import { readNamespace } from '#servicestack/import/metadata/read-namespace.ts'

test.each([
  { given: { namespace: 'Ferry.Api' }, want: 'Ferry.Api' },
  { given: { Namespace: 'Ferry' }, want: 'Ferry' },
  { given: { namespace: '' }, want: undefined },
  { given: { namespace: null }, want: undefined },
  { given: {}, want: undefined },
])('the namespace of $given is $want', ({ given, want }) => {
  expect(readNamespace(new MetadataNode(given))).toBe(want)
})

test.each(['../x', 'a..b', '*/', 'a b'])('%j is no namespace', (namespace) => {
  expect(() => readNamespace(new MetadataNode({ namespace }))).toThrow('at /namespace')
})
