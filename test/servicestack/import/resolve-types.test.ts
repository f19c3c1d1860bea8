/** Declarations as types of a model. */

import { expect, test } from 'vitest'
import type { DeclaredType } from '#servicestack/import/typescript/declaration.ts'
import { importMetadataPage } from '#servicestack/import/import-metadata-page.ts'
import { indexDeclarations } from '#servicestack/import/typescript/index-declarations.ts'
import { splitLines } from '#servicestack/import/page-line.ts'
import { readDtos } from '#servicestack/import/typescript/read-dtos.ts'
import { resolveTypes } from '#servicestack/import/resolve-types.ts'
import { readPage } from './read-page.ts'

function resolve(code: string, request: string, response?: DeclaredType) {
  return resolveTypes(indexDeclarations(readDtos(splitLines(code))).index, request, response)
}

const string = { kind: 'scalar', scalar: 'string' }

test('types come in page order, bases and held types included, others with a note', () => {
  const code = `export class Idle { }
export class Base { id: string }
export enum Colour { Red }
export class Held { colour: Colour }
export class Request extends Base { held: Held[] }`
  const { types, notes } = resolve(code, 'Request')
  expect(types.map(({ name }) => name)).toEqual(['Base', 'Colour', 'Held', 'Request'])
  expect(notes).toEqual([
    { code: 'type-left-out', line: 1, message: 'Neither the request nor the response reaches Idle: left out.' },
  ])
})

test.each([
  { type: 'string', nullable: true },
  { type: 'string[]', nullable: true },
  { type: '{ [index:string]: number; }', nullable: true },
  { type: 'Other', nullable: true },
  { type: 'boolean', nullable: false },
  { type: 'number', nullable: false },
  { type: 'Colour', nullable: false },
  { type: 'Days', nullable: false },
])('a member of type $type may be null: $nullable', ({ type, nullable }) => {
  const code = `export class A { value: ${type}; maybe?: ${type} }
export class Other { }
export enum Colour { Red }
// @Flags()
export enum Days { Mon = 1 }`
  const a = resolve(code, 'A').types.find(({ name }) => name === 'A')
  expect(a).toMatchObject({ members: [{ nullable }, { nullable: true }] })
})

test.each([
  { type: 'Ghost', why: 'A.value holds Ghost, which the page does not print: treated as a string.' },
  { type: 'any', why: 'A.value holds any, which is no type that a DTO can spell out: treated as a string.' },
  { type: 'T', why: 'A.value holds T, which is a type parameter: treated as a string.' },
])('a reachable $type is treated as a string, with a note', ({ type, why }) => {
  const { types, notes } = resolve(`export class A<T>\n{ value: ${type} }`, 'A')
  expect(types).toMatchObject([{ members: [{ type: string, nullable: true }] }])
  expect(notes).toEqual([{ code: 'type-missing', line: 2, message: why }])
})

test('a base that the page does not print is left out with a note', () => {
  const { types, notes } = resolve('export class A extends Ghost { id: string }', 'A')
  expect(types[0]).not.toHaveProperty('base')
  expect(notes).toMatchObject([{ code: 'type-missing', line: 1 }])
})

test('a dictionary class becomes a dictionary wherever it is used, and is no type', () => {
  const code = `export class Dictionary<T> { [Key: string]: T; }
export class Struct extends Dictionary<Value> { }
export class Value { fields: Struct; items: Value[] }`
  const { types, notes } = resolve(code, 'Value')
  expect(types).toMatchObject([
    { name: 'Value', members: [{ type: { kind: 'dictionary', values: { kind: 'named', name: 'Value' } } }, {}] },
  ])
  expect(notes).toEqual([])
})

test('a dictionary that holds itself ends as strings', () => {
  const { types, notes } = resolve('export class Nest { [key:string]: Nest; }\nexport class A { nest: Nest }', 'A')
  expect(types).toMatchObject([
    { members: [{ type: { kind: 'dictionary', values: { kind: 'dictionary', values: string } } }] },
  ])
  expect(notes).toMatchObject([{ code: 'type-missing' }])
})

test('a flags enum is a number, told once', () => {
  const code = '// @Flags()\nexport enum Days { Mon = 1 }\nexport class A { on: Days; off: Days[] }'
  const { types, notes } = resolve(code, 'A')
  expect(types).toMatchObject([
    { members: [{ type: { scalar: 'number' } }, { type: { items: { scalar: 'number' } } }] },
  ])
  expect(notes.map(({ code: noted }) => noted)).toEqual(['flags-are-numbers'])
})

test('ServiceStack types that no page prints are added in the casing of the page', () => {
  const { model, notes } = importMetadataPage(readPage('OldPing'))
  expect(model.types.map(({ name }) => name)).toEqual(['PingAnswer', 'OldPing', 'ResponseStatus', 'ResponseError'])
  expect(model.types[2]).toMatchObject({ members: [{ name: 'ErrorCode' }, {}, {}, {}, {}] })
  expect(notes.filter(({ code }) => code === 'type-from-framework')).toHaveLength(1)
})

test('a framework type that the page declares itself stays the page’s', () => {
  const code = 'export class ResponseError { mine: string }\nexport class A { responseStatus: ResponseStatus }'
  const { types } = resolve(code, 'A')
  expect(types.map(({ name }) => name)).toEqual(['ResponseError', 'A', 'ResponseStatus'])
  expect(types[0]).toMatchObject({ members: [{ name: 'mine' }] })
})

test('the response is a reference into the types, and reaches its own', () => {
  const code = 'export class Held { }\nexport class A { }'
  const { types, response } = resolve(code, 'A', {
    kind: 'list',
    items: { kind: 'named', name: 'Held', typeArguments: [] },
  })
  expect(types.map(({ name }) => name)).toEqual(['Held', 'A'])
  expect(response).toEqual({ kind: 'list', items: { kind: 'named', name: 'Held' } })
})

test('a request DTO stays a class, even where another one would be a dictionary', () => {
  const { types } = resolve(
    'export class Dictionary<T> { [Key: string]: T; }\nexport class A extends Dictionary<string> { }',
    'A',
  )
  expect(types).toEqual([{ kind: 'class', name: 'A', members: [] }])
})
