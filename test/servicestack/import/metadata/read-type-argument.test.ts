import { expect, test } from 'vitest'
import { indexTypes } from '#servicestack/import/metadata/index-types.ts'
import { MetadataNode } from '#servicestack/import/metadata/metadata-node.ts'
import { readTypeArgument } from '#servicestack/import/metadata/read-type-argument.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { declared } from './sample-metadata.ts'

const types = [declared('Boat'), declared('Page`1', [], { genericArgs: ['T'] })]
const index = indexTypes(new MetadataNode({ types }), [], 'camelCase')

const texts = [
  { given: 'Boat', want: 'Boat' },
  { given: 'Int32', want: 'int' },
  { given: 'List<Page<Boat>>[]', want: 'List<Page<Boat>>[]' },
  { given: 'Dictionary<String,List<Nullable<Int32>>>', want: 'Dictionary<string,List<int?>>' },
  { given: 'Dictionary<Int32,Dictionary<String,Boat[]>>', want: 'Dictionary<int,Dictionary<string,Boat[]>>' },
  { given: 'KeyValuePair<Guid, Boat>', want: 'KeyValuePair<Guid,Boat>' },
  { given: 'Tuple<Byte[],Tuple<Boat,T>>', want: 'Tuple<byte[],Tuple<Boat,T>>' },
  { given: 'HashSet<DateTime?>', want: 'HashSet<DateTime?>' },
  { given: 'Ferry.Api.Boat', want: 'Boat' },
]

test.each(texts)('$given is $want', ({ given, want }) => {
  expect(writeTypeText(readTypeArgument(new MetadataNode(given), index, undefined))).toBe(want)
})

const hostile = ['', '..', '../../x', '*/', 'a\nb', 'List<', `${'List<'.repeat(100_000)}x${'>'.repeat(100_000)}`]

test.each(hostile)('%.20j is no type', (given) => {
  const read = () => readTypeArgument(new MetadataNode(given, '/types/0/genericArgs/1'), index, undefined)
  expect(read).toThrow(/^Cannot read the metadata at \/types\/0\/genericArgs\/1: .* is no type as C# spells it/s)
  expect(read).toThrow(expect.objectContaining({ code: 'hostile-name' }))
})
