/** Components of a document. */

import { expect, test } from 'vitest'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
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
  expect(readTypes(new Place(components))).toStrictEqual(harbour.types)
})

test('an API that declares ResponseStatus keeps its own, and what that leads to', () => {
  const types = [...harbour.types, { kind: 'class', name: 'ResponseStatus', members: [] } as const]
  const components = write({ ...harbour, types })
  expect(Object.keys(components.schemas).slice(-2)).toEqual(['ResponseStatus', 'ErrorResponse'])
  expect(readTypes(new Place(components))).toStrictEqual(types)
})

test('a type that is named and not declared is refused', () => {
  const types = harbour.types.filter(({ name }) => name !== 'VesselKind')
  expect(() => write({ ...harbour, types })).toThrow(
    expect.objectContaining({ code: 'dangling-reference', pointer: '/components/schemas/VesselKind' }),
  )
})

test('a type whose name no component may have is refused', () => {
  const types = [...harbour.types, { kind: 'class', name: 'Page<T>', members: [] } as const]
  expect(() => write({ ...harbour, types })).toThrow(expect.objectContaining({ code: 'unwritable-name' }))
})
