import { expect, test } from 'vitest'
import { requestClass } from '#servicestack/import/openapi/foreign/request-class.ts'
import { openTypeBook } from '#servicestack/import/openapi/foreign/type-book.ts'
import { listOperations } from '#servicestack/import/openapi/list-operations.ts'
import { nodeOf } from '../node-of.ts'

const text = { type: 'string' }
const json = (schema: unknown) => ({ content: { 'application/json': { schema } } })

function read(path: string, verb: string, operation: unknown) {
  const root = nodeOf({ paths: { [path]: { [verb]: operation } } })
  const book = openTypeBook(root)
  const [listed] = listOperations(root)
  return { type: listed && requestClass('Ask', listed, book), codes: book.notes.map(({ code }) => code) }
}

const places = [
  { name: 'a query', given: { name: 'q', in: 'query', schema: text }, want: { place: 'query' } },
  {
    name: 'a header',
    given: { name: 'X-Q', in: 'header', schema: text, required: true },
    want: { place: 'header', isRequired: true },
  },
  { name: 'a form of 2.0', given: { name: 'q', in: 'formData', type: 'string' }, want: { place: 'form' } },
  {
    name: 'a query of 2.0',
    given: { name: 'q', in: 'query', type: 'integer', format: 'int64' },
    want: { type: { scalar: 'long' } },
  },
  {
    name: 'a parameter with content',
    given: { name: 'q', in: 'query', ...json({ type: 'boolean' }) },
    want: { type: { scalar: 'boolean' } },
  },
]

test.each(places)('$name is a member', ({ given, want }) => {
  const { type, codes } = read('/a', 'get', { parameters: [given] })
  expect(type?.members).toMatchObject([want])
  expect(codes).toEqual([])
})

test('a path is what its placeholder says, with or without a parameter', () => {
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'integer' } }
  const { type, codes } = read('/a/{id}/{key}', 'get', { parameters: [id] })
  expect(type?.members).toEqual([
    { name: 'id', type: { kind: 'scalar', scalar: 'int' }, nullable: false },
    { name: 'key', type: { kind: 'scalar', scalar: 'string' }, nullable: true },
  ])
  expect(codes).toEqual(['member-inferred'])
})

test('what no DTO holds is left out with a note, and three headers without one', () => {
  const headers = ['Accept', 'content-type', 'Authorization'].map((name) => ({ name, in: 'header', schema: text }))
  const { type, codes } = read('/a', 'get', {
    parameters: [{ name: 'session', in: 'cookie', schema: text }, ...headers],
  })
  expect(type?.members).toEqual([])
  expect(codes).toEqual(['parameter-left-out'])
})

test('the properties of a body are members, after the parameters and never twice', () => {
  const schema = { description: 'A question', properties: { id: text, words: text }, required: ['words'] }
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'integer' } }
  const { type, codes } = read('/a/{id}', 'put', { parameters: [id], requestBody: json(schema) })
  expect(type?.description).toBe('A question')
  expect(type?.members.map(({ name, isRequired, place }) => [name, isRequired, place])).toEqual([
    ['id', undefined, undefined],
    ['words', true, undefined],
  ])
  expect(codes).toEqual(['parameter-left-out'])
})

test.each([
  { name: 'a list', verb: 'post', given: json({ type: 'array', items: text }), want: undefined },
  { name: 'a list on DELETE', verb: 'delete', given: json({ type: 'array', items: text }), want: 'body' },
])('a body that is $name is one member', ({ verb, given, want }) => {
  const { type, codes } = read('/a', verb, { requestBody: given })
  expect(type?.members.map(({ name, place }) => [name, place])).toEqual([['body', want]])
  expect(codes).toEqual(['member-inferred'])
})

test.each([
  { name: 'a wrapped object', given: { allOf: [{ properties: { id: text } }] }, want: ['id'] },
  {
    name: 'a choice among objects',
    given: { oneOf: [{ properties: { id: text } }, { properties: { key: text } }] },
    want: ['id', 'key'],
  },
])('a body that is $name is its members', ({ given, want }) => {
  const { type } = read('/a', 'post', { requestBody: json(given) })
  expect(type?.members.map(({ name }) => name)).toEqual(want)
})

test('a form body is a form', () => {
  const requestBody = { content: { 'application/x-www-form-urlencoded': { schema: { properties: { q: text } } } } }
  expect(read('/a', 'post', { requestBody }).type?.members[0]?.place).toBe('form')
})
