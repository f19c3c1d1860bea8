import { expect, test } from 'vitest'
import { importOpenApi } from '#servicestack/import/openapi/import-open-api.ts'

const get = (operationId: string) => ({ get: { operationId, tags: ['x'], responses: { 200: { schema: {} } } } })
const document = (paths: unknown, definitions: unknown) => ({
  swagger: '2.0',
  info: { title: 'Harbour' },
  host: 'desk.example',
  basePath: '/api',
  paths,
  definitions,
})

test('ServiceStack’s own operations are no part of an API', () => {
  const given = document({ '/ping': get('Ping_Get'), '/auth': get('Authenticate_Get') }, { Ping: {}, Authenticate: {} })
  const { model, notes } = importOpenApi(given)
  expect(model).toMatchObject({ title: 'Harbour', host: 'desk.example', types: [{ name: 'Ping' }] })
  expect(model.operations.map(({ name, routes }) => [name, routes[0]?.path])).toEqual([['Ping', '/api/ping']])
  expect(notes).toContainEqual(expect.objectContaining({ code: 'operations-left-out' }))
})

test('one operation that nobody can name does not hide the others', () => {
  const paths = { '/a': get('Ping_Get'), '/b': get('Pong_Get'), '/c': get('odd') }
  const { model, notes } = importOpenApi(document(paths, { Ping: {}, Pong: {} }))
  expect(model.operations.map(({ name }) => name)).toEqual(['Ping', 'Pong'])
  expect(notes.find(({ message }) => message.startsWith('GET /c'))?.code).toBe('operation-not-carried')
})

test('a 2.0 document of somebody else is read as such', () => {
  const body = { name: 'pet', in: 'body', schema: { $ref: '#/definitions/pet' } }
  const paths = { '/pets': { post: { operationId: 'addPet', parameters: [body], responses: {} } } }
  const definitions = { pet: { type: 'object', properties: { name: { type: 'string' } } } }
  const { model, notes } = importOpenApi(document(paths, definitions))
  expect(model.operations.map(({ name }) => name)).toEqual(['Pet'])
  expect(notes[0]?.code).toBe('operation-inferred')
})

test('tags that may be made up are among what is unknown, in the order of reports', () => {
  const made = { get: { operationId: 'Ping_Get', tags: ['ping'], responses: {} } }
  const { model } = importOpenApi(document({ '/ping': made }, { Ping: {} }))
  expect(model.unknown?.slice(0, 4)).toEqual(['json-names', 'operation-notes', 'tags', 'access'])
})
