/** Components of a document. */

import { expect, test } from 'vitest'
import type { ClassType } from '#servicestack/model/data-type.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { readTypes, writeComponents } from '#servicestack/openapi/components-object.ts'
import { openDraft } from '#servicestack/openapi/draft.ts'
import { writePaths } from '#servicestack/openapi/paths-object.ts'
import { Place } from '#servicestack/openapi/place.ts'
import { harbour } from '../model/harbour.ts'

function write(model: ServiceModel) {
  const draft = openDraft(model)
  return writeComponents(draft, writePaths(draft))
}

test('the model’s types come first and in order, the framework’s after them', () => {
  const components = write(harbour)
  expect(Object.keys(components.schemas)).toEqual([
    ...harbour.types.map(({ name }) => name),
    'ErrorResponse',
    'ResponseStatus',
    'ResponseError',
  ])
  expect(readTypes(new Place(components), 'untold')).toStrictEqual(harbour.types)
})

test('an API that declares ResponseStatus keeps its own, and what that leads to', () => {
  const types = [...harbour.types, { kind: 'class', name: 'ResponseStatus', members: [] } as const]
  const components = write({ ...harbour, types })
  expect(Object.keys(components.schemas).slice(-2)).toEqual(['ResponseStatus', 'ErrorResponse'])
  expect(readTypes(new Place(components), 'untold')).toStrictEqual(types)
})

test('a type that is named and not declared is text on the wire, and its name is kept', () => {
  const types = harbour.types.filter(({ name }) => name !== 'VesselKind')
  const components = write({ ...harbour, types })
  expect(components.schemas['Vessel']).toMatchObject({
    allOf: [{}, { properties: { kind: { type: 'string', 'x-servicestack': { type: 'VesselKind' } } } }],
  })
  expect(readTypes(new Place(components), 'untold')).toStrictEqual(types)
})

test('the closed forms of a generic class stand beside the types, and none of them is read', () => {
  const page: ClassType = {
    kind: 'class',
    name: 'Page',
    parameters: ['T'],
    members: [{ name: 'items', type: { kind: 'list', items: { kind: 'named', name: 'T' } }, nullable: true }],
  }
  const vessels: TypeReference = { kind: 'named', name: 'Page', arguments: [{ kind: 'named', name: 'Vessel' }] }
  const [operation, ...others] = harbour.operations
  if (operation === undefined) throw new Error('the model has operations')
  const operations = [{ ...operation, response: vessels }, ...others]
  const components = write({ ...harbour, operations, types: [...harbour.types, page] })
  expect(components.schemas['Page_Vessel_']).toEqual({
    type: 'object',
    properties: { items: { type: ['array', 'null'], items: { $ref: '#/components/schemas/Vessel' } } },
    'x-servicestack': { closes: 'Page' },
  })
  expect(readTypes(new Place(components), 'untold')).toStrictEqual(harbour.types)
})

test('a type whose name no component may have is refused', () => {
  const types = [...harbour.types, { kind: 'class', name: 'Page<T>', members: [] } as const]
  expect(() => write({ ...harbour, types })).toThrow(expect.objectContaining({ code: 'unwritable-name' }))
})
