import { expect, test } from 'vitest'
import { importOpenApi } from '#servicestack/import/openapi/import-open-api.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { readOpenApi } from '#servicestack/openapi/read-openapi.ts'
import { writeOpenApi } from '#servicestack/openapi/write-openapi.ts'
import { endpoints } from './endpoints.ts'

const { model, notes } = importOpenApi(endpoints)

test('the routes of one request are those of one operation, and the framework’s own are none', () => {
  const told = model.operations.map(({ name, description, routes, response, tags }) => ({
    name,
    description,
    tags,
    routes: routes.map(({ path, verbs }) => `${verbs} ${path}`),
    response: response && writeTypeText(response),
  }))
  expect(told).toEqual([
    { name: 'FindBerth', routes: ['GET /berths', 'GET /berths/{Id}'], response: 'Berth' },
    { name: 'MoveBerth', description: 'Moves a berth', tags: ['berths'], routes: ['PUT /berths/{Id}'] },
  ])
})

test('types are those of the API, with what nobody defines read by its name or as anything', () => {
  const told = model.types.map((type) => [
    type.name,
    ...(type.kind === 'class' ? type.members : []).map((member) => `${member.name}: ${writeTypeText(member.type)}`),
  ])
  expect(told).toEqual([
    ['FindBerth', 'id: int', 'name: string'],
    ['MoveBerth', 'id: int', 'to: string'],
    ['Berth', 'map: Uri', 'owner: object', 'responseStatus: ResponseStatus'],
  ])
  expect(model.types.every(({ description }) => description === undefined)).toBe(true)
  expect(readOpenApi(writeOpenApi(model))).toEqual(model)
})

test('what is not told is said', () => {
  expect(notes.map(({ code, message }) => `${code} ${message}`)).toEqual([
    expect.stringMatching(/^operation-not-carried Operations without a route/),
    expect.stringMatching(/^fact-not-carried Of the verbs/),
    expect.stringMatching(/^operations-left-out .*: TypesCSharp, MetadataApp\.$/),
    expect.stringMatching(/^fact-not-carried/),
    expect.stringMatching(/^fact-not-carried/),
    expect.stringMatching(/^type-missing Secret /),
  ])
})
