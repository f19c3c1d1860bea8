import { expect, test } from 'vitest'
import { nameAt, openTypeBook } from '#servicestack/import/openapi/foreign/type-book.ts'
import { nodeOf } from '../node-of.ts'

test('components keep their names, whatever is named after its place', () => {
  const root = nodeOf({ components: { schemas: { PetHome: {} } }, paths: { '/a': {} } })
  const book = openTypeBook(root)
  const inline = root.member('paths').member('/a')
  expect(nameAt(inline, 'PetHome', book)).toBe('PetHome2')
  expect(nameAt(inline, 'Other', book)).toBe('PetHome2')
  expect(nameAt(root.member('components').member('schemas').member('PetHome'), 'Other', book)).toBe('PetHome')
})

test('a component of a hostile name is refused', () => {
  const root = nodeOf({ definitions: { 'a*/b': {} } })
  expect(() => openTypeBook(root)).toThrow(expect.objectContaining({ code: 'hostile-name' }))
})
