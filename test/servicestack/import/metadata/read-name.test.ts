import { expect, test } from 'vitest'
import { MetadataNode } from '#servicestack/import/metadata/metadata-node.ts'
import { readName } from '#servicestack/import/metadata/read-name.ts'

test('a name is what .NET can name', () => {
  expect(readName(new MetadataNode('Outer+Page`1[]', '/types/3/name'))).toBe('Outer+Page`1[]')
})

test('another text is refused with its pointer, and a long one is cut', () => {
  const read = () => readName(new MetadataNode(`../${'x'.repeat(10_000)}`, '/types/3/name'))
  expect(read).toThrow(/^Cannot read the metadata at \/types\/3\/name: "\.\.\/x{1,60} is no name/)
  expect(read).toThrow(expect.objectContaining({ code: 'hostile-name' }))
})
