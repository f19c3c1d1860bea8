import { expect, test } from 'vitest'
import { readForeignTypes } from '#servicestack/import/openapi/foreign/read-foreign-types.ts'
import { openTypeBook } from '#servicestack/import/openapi/foreign/type-book.ts'
import { nodeOf } from '../node-of.ts'

const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` })

test('a waiting class brings along its base and what its members hold, each once', () => {
  const schemas = {
    Thing: { description: 'Anything', properties: { id: { type: 'integer' } } },
    Pet: { allOf: [refer('Thing'), { properties: { id: {}, mother: refer('Pet'), home: refer('Home') } }] },
    Home: { properties: {}, additionalProperties: { type: 'string' } },
  }
  const root = nodeOf({ components: { schemas } })
  const book = openTypeBook(root)
  book.waiting.push({ name: 'Pet', node: root.member('components').member('schemas').member('Pet') })
  readForeignTypes(book)
  expect([...book.types.keys()]).toEqual(['Pet', 'Thing', 'Home'])
  expect(book.types.get('Pet')).toMatchObject({ base: 'Thing', members: [{ name: 'mother' }, { name: 'home' }] })
  expect(book.types.get('Thing')).toMatchObject({ description: 'Anything', members: [{ name: 'id' }] })
  expect(book.notes.map(({ code }) => code)).toEqual(['schema-left-out'])
})
