import { expect, test } from 'vitest'
import { readForeignType } from '#servicestack/import/openapi/foreign/read-foreign-type.ts'
import { openTypeBook } from '#servicestack/import/openapi/foreign/type-book.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { nodeOf } from '../node-of.ts'

const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const schemas = {
  Pet: { type: 'object', properties: { name: { type: 'string' } } },
  Dog: { allOf: [refer('Pet'), { type: 'object' }] },
  Kind: { type: 'string', enum: ['cat', 'dog'] },
  Maybe: { type: 'string', format: 'uuid', nullable: true },
  Pets: { type: 'array', items: refer('Pet') },
  Alias: refer('Pets'),
  Endless: { type: 'array', items: refer('Endless') },
}

function read(given: unknown) {
  const root = nodeOf({ components: { schemas }, given })
  const book = openTypeBook(root)
  return { ...readForeignType(root.member('given'), 'Place', book), book }
}

test.each([
  { given: refer('Pet'), want: 'Pet' },
  { given: refer('Alias'), want: 'List<Pet>' },
  { given: refer('Kind'), want: 'Kind' },
  { given: { type: 'array', items: refer('Maybe') }, want: 'List<Guid?>' },
  { given: { type: 'array', items: { ...refer('Pet'), nullable: true } }, want: 'List<Pet>' },
  {
    given: { type: 'object', additionalProperties: { type: 'integer', nullable: true } },
    want: 'Dictionary<string,int?>',
  },
  { given: { additionalProperties: true }, want: 'Dictionary<string,object>' },
  { given: { type: 'object', properties: {} }, want: 'Place' },
  { given: { type: 'array', items: { properties: {} } }, want: 'List<PlaceItem>' },
  { given: { enum: ['a'] }, want: 'Place' },
  { given: { allOf: [refer('Pet')], nullable: true }, want: 'Pet', isNullable: true },
  { given: { anyOf: [refer('Maybe'), { type: 'null' }] }, want: 'Guid', isNullable: true },
  { given: { oneOf: [{ type: 'string' }, { type: 'string' }] }, want: 'string' },
  { given: { oneOf: [refer('Dog'), { type: 'string' }] }, want: 'Dog', notes: ['schema-unreadable'] },
  { given: { oneOf: [{ type: 'integer' }, { type: 'string' }] }, want: 'object', notes: ['schema-unreadable'] },
  {
    given: {
      oneOf: [
        { type: 'array', items: {} },
        { type: 'array', items: {} },
      ],
    },
    want: 'List<object>',
  },
  { given: { anyOf: [refer('Pet'), refer('Dog')] }, want: 'Place', notes: ['schema-unreadable'] },
  { given: { anyOf: [{ const: 'cat' }, refer('Kind')] }, want: 'Place' },
  { given: { allOf: [refer('Kind'), { description: 'Which' }] }, want: 'Kind' },
  { given: { type: ['integer', 'string'] }, want: 'object', notes: ['schema-unreadable'] },
  { given: refer('Endless'), want: 'List<object>', notes: ['schema-unreadable'] },
  { given: { type: 'string', contentEncoding: 'base64' }, want: 'byte[]' },
])('$given is read as $want', ({ given, want, isNullable, notes }) => {
  const { type, isNullable: told, book } = read(given)
  expect(writeTypeText(type)).toBe(want)
  expect(told).toBe(isNullable ?? false)
  expect(book.notes.map(({ code }) => code)).toEqual(notes ?? [])
})

test('an enum has its values at once, a class waits for its turn', () => {
  const { book } = read({ type: 'array', items: refer('Pet') })
  expect(book.waiting.map(({ name }) => name)).toEqual(['Pet'])
  expect(read(refer('Kind')).book.types.get('Kind')).toEqual({ kind: 'enum', name: 'Kind', values: ['cat', 'dog'] })
})
