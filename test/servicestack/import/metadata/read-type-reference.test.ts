import { expect, test } from 'vitest'
import { indexTypes } from '#servicestack/import/metadata/index-types.ts'
import { MetadataNode } from '#servicestack/import/metadata/metadata-node.ts'
import { readTypeReference } from '#servicestack/import/metadata/read-type-reference.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { declared, ownProperty, property } from './sample-metadata.ts'

const own = ['Boat', 'Collection`1', 'Guid'].map((name) =>
  declared(name, [], name.endsWith('`1') ? { genericArgs: ['T'] } : {}),
)
const index = indexTypes(new MetadataNode({ types: own }), [], 'camelCase')

const references = [
  { given: property('P', 'Int32'), want: 'int' },
  { given: property('P', 'Nullable`1', ['Int32']), want: 'int', isNullable: true },
  { given: property('P', 'Nullable`1[]', ['Int32']), want: 'int?[]' },
  { given: property('P', 'Byte[]'), want: 'byte[]' },
  { given: property('P', 'Byte[][]'), want: 'byte[][]' },
  { given: property('P', 'String[][]'), want: 'string[][]' },
  { given: property('P', 'List`1', ['List<Page<Boat>>[]']), want: 'List<List<Page<Boat>>[]>' },
  { given: property('P', 'List`1[]', ['Boat']), want: 'List<Boat>[]' },
  { given: property('P', 'Dictionary`2', ['Int32', 'List<Boat>']), want: 'Dictionary<int,List<Boat>>' },
  { given: ownProperty('P', 'Boat[]'), want: 'Boat[]' },
  { given: ownProperty('P', 'Collection`1', ['Boat']), want: 'Collection<Boat>' },
  { given: { ...ownProperty('P', 'Boat'), genericArgs: ['Int32'] }, want: 'Boat' },
  { given: property('P', 'Object'), want: 'object' },
]

test.each(references)('$given.type of $given.genericArgs is $want', ({ given, want, isNullable = false }) => {
  const read = readTypeReference(new MetadataNode(given), 'type', { index, from: undefined })
  expect(writeTypeText(read.type)).toBe(want)
  expect(read.isNullable).toBe(isNullable)
})

test("an API's own Guid and Collection are no scalar and no list", () => {
  const read = (given: unknown) => readTypeReference(new MetadataNode(given), 'type', { index, from: undefined }).type
  expect(read(ownProperty('P', 'Guid'))).toEqual({ kind: 'named', name: 'Guid' })
  expect(read(property('P', 'Guid'))).toEqual({ kind: 'scalar', scalar: 'Guid' })
  expect(read(ownProperty('P', 'Collection`1', ['Boat']))).toMatchObject({ kind: 'named', name: 'Collection' })
  expect(read(property('P', 'Collection`1', ['Boat']))).toMatchObject({ kind: 'list', collection: 'Collection' })
})

test('a base or a return type is told by its name', () => {
  const node = new MetadataNode({ name: 'Collection`1', namespace: 'Ferry.Api', genericArgs: ['Boat'] })
  const { type } = readTypeReference(node, 'name', { index, from: undefined })
  expect(type).toEqual({ kind: 'named', name: 'Collection', arguments: [{ kind: 'named', name: 'Boat' }] })
})
