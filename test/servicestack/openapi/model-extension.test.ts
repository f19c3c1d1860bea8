/** What a document says of its model as a whole. */

import { expect, test } from 'vitest'
import type { ClassType } from '#servicestack/model/data-type.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { openDraft } from '#servicestack/openapi/draft.ts'
import { readModelExtension, writeModelExtension } from '#servicestack/openapi/model-extension.ts'
import { writePaths } from '#servicestack/openapi/paths-object.ts'
import { Place } from '#servicestack/openapi/place.ts'
import { harbour } from '../model/harbour.ts'
import { operationWith } from './operation-with.ts'

const page: ClassType = {
  kind: 'class',
  name: 'Page',
  parameters: ['T'],
  members: [{ name: 'items', type: { kind: 'list', items: { kind: 'named', name: 'T' } }, nullable: true }],
}
const tariffs: ClassType = {
  kind: 'class',
  name: 'Tariffs',
  entries: { values: { kind: 'scalar', scalar: 'decimal' } },
  members: [],
}

function write(model: ServiceModel) {
  const draft = openDraft(model)
  return writeModelExtension(draft, writePaths(draft))
}

test('a model that its paths and schemas tell needs no extension', () => {
  expect(write(harbour)).toEqual({})
})

test('the casing of the server and what is unknown are kept', () => {
  const told = write({ ...harbour, jsonNames: 'PascalCase', unknown: ['title', 'flags'] })
  expect(told).toEqual({ jsonNames: 'PascalCase', unknown: ['title', 'flags'] })
  expect(readModelExtension(new Place(told))).toMatchObject({ jsonNames: 'PascalCase', unknown: ['title', 'flags'] })
})

test('types that no schema can hold are kept whole, and so is the order of all', () => {
  const told = write({ ...harbour, types: [page, tariffs, ...harbour.types] })
  expect(told.types).toEqual({
    Page: { kind: 'class', parameters: ['T'], members: { items: { type: 'List<T>', nullable: true } } },
    Tariffs: { kind: 'class', entries: 'Dictionary<string,decimal>', members: {} },
  })
  expect(told.order?.slice(0, 3)).toEqual(['Page', 'Tariffs', 'Stamped'])
  expect(readModelExtension(new Place(told)).types).toStrictEqual([page, tariffs])
})

test('operations that stand at one path in another order keep theirs', () => {
  const first = operationWith('First', { path: '/a', verbs: ['GET'] })
  const second = operationWith('Second', { path: '/b', verbs: ['GET'] })
  const third = operationWith('Third', { path: '/a', verbs: ['POST'] })
  const types = ['First', 'Second', 'Third'].map((name) => ({ kind: 'class', name, members: [] }) as const)
  expect(write({ title: '', operations: [first, second, third], types })).toEqual({
    operations: ['First', 'Second', 'Third'],
  })
})

test.each([
  { extension: { jsonNames: 'snake_case' }, pointer: '/jsonNames' },
  { extension: { properties: 'shouted' }, pointer: '/properties' },
  { extension: { types: { Page: [] } }, pointer: '/types/Page' },
])('$extension is refused at $pointer', ({ extension, pointer }) => {
  expect(() => readModelExtension(new Place(extension))).toThrow(
    expect.objectContaining({ code: 'wrong-type', pointer }),
  )
})
