import { expect, test } from 'vitest'
import { collectOperations } from '#servicestack/import/metadata/collect-operations.ts'
import { MetadataNode } from '#servicestack/import/metadata/metadata-node.ts'
import { declared, operation, typesDocument } from './sample-metadata.ts'

const dock = operation(declared('Dock'))

test('operations are collected in the order told, without those of ServiceStack', () => {
  const authenticate = operation({ name: 'Authenticate', namespace: 'ServiceStack' })
  const root = new MetadataNode(typesDocument([dock, authenticate, operation(declared('Cast'))]))
  const { operations, notes } = collectOperations(root)
  expect(operations.map((node) => node.member('request').member('name').text())).toEqual(['Dock', 'Cast'])
  expect(notes).toEqual([])
})

test('an operation that is told twice is kept once, and noted', () => {
  const { operations, notes } = collectOperations(new MetadataNode(typesDocument([dock, dock])))
  expect(operations.map(({ pointer }) => pointer)).toEqual(['/operations/0'])
  expect(notes).toEqual([
    {
      code: 'type-twice',
      message: 'The operation Dock is told twice, at /operations/0 and at /operations/1: the first is kept.',
    },
  ])
})

test('requests of one name in two namespaces are two operations', () => {
  const other = operation(declared('Dock', [], { namespace: 'Ferry.Old' }))
  expect(collectOperations(new MetadataNode(typesDocument([dock, other]))).operations).toHaveLength(2)
})
