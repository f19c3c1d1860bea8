import { expect, test } from 'vitest'
import { foreignModel } from '#servicestack/import/openapi/foreign/foreign-model.ts'
import { openTypeBook } from '#servicestack/import/openapi/foreign/type-book.ts'
import { nodeOf } from '../node-of.ts'

test('a model has the waiting types, and each note once behind the given ones', () => {
  const root = nodeOf({ info: {}, servers: [{ url: 'https://pets.example/v1' }], pet: { properties: {} } })
  const book = openTypeBook(root)
  const odd = { code: 'schema-unreadable', message: 'Odd.' } as const
  book.notes.push(odd, { ...odd })
  book.scopes.set('read', 2).set('write', 1)
  book.waiting.push({ name: 'Pet', node: root.member('pet') })
  const { model, notes } = foreignModel(root, [], book, [{ code: 'operation-inferred', message: 'Made up.' }])
  expect(model).toMatchObject({ title: '', host: 'pets.example', types: [{ name: 'Pet' }] })
  expect(model.unknown?.[0]).toBe('title')
  expect(notes.map(({ message }) => message).filter((message) => /^(?:Made|Odd|The scopes)/.test(message))).toEqual([
    'Made up.',
    'The scopes that operations ask for are neither roles nor permissions, and left out: read (2), write (1).',
    'Odd.',
  ])
})
