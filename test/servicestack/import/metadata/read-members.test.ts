import { expect, test } from 'vitest'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import {
  asClass,
  declared,
  importPieces,
  operation,
  ownProperty,
  type Piece,
  property,
  typesDocument,
} from './sample-metadata.ts'

const boat = declared('Boat')
const definition = declared('Page`1', [property('Rows', 'List`1', ['T']), property('Total', 'Int32')], {
  genericArgs: ['T'],
})

function closed(argument: string): Piece {
  return declared('Page`1', [property('Rows', 'List`1', [argument]), property('Total', 'Int32')], {
    genericArgs: [argument],
  })
}

function pageOf(operations: readonly Piece[], types: readonly Piece[]) {
  const { model, notes } = importPieces(typesDocument(operations, types))
  const page = asClass(model.types.find(({ name }) => name === 'Page'))
  const members = page.members.map(({ name, type }) => `${name}: ${writeTypeText(type)}`)
  return { parameters: page.parameters, members, notes: notes.map(({ code }) => code) }
}

const list = (response: Piece, name = 'List') => operation(declared(name), response)
const open = { parameters: ['T'], members: ['rows: List<T>', 'total: int'], notes: [] }

test('a definition tells a generic class, wherever closed forms of it stand', () => {
  expect(pageOf([], [definition, boat])).toEqual(open)
  expect(pageOf([list(closed('Boat'))], [definition, boat])).toEqual(open)
  expect(pageOf([list(closed('Boat'))], [boat, definition])).toEqual(open)
})

test('a response that is told by the parameters of its definition, but with closed properties, does not win over it', () => {
  const response = { ...closed('Boat'), genericArgs: ['T'] }
  expect(pageOf([list(response)], [definition, boat])).toEqual(open)
})

test('closed forms alone are opened', () => {
  expect(pageOf([list(closed('Boat'))], [boat])).toEqual(open)
  expect(pageOf([list(closed('Boat')), list(closed('Int32'), 'Count')], [boat])).toEqual(open)
})

test('of two namesakes that one closes a class which a member of it names with its namespace', () => {
  const rows = ownProperty('Rows', 'Boat[]', undefined, 'Ferry.Crews')
  const response = declared('Page`1', [rows, property('More', 'List`1', ['Boat'])], { genericArgs: ['Boat'] })
  const { members, notes } = pageOf([list(response)], [boat, declared('Boat', [], { namespace: 'Ferry.Crews' })])
  expect({ members, notes }).toEqual({ members: ['rows: T[]', 'more: List<T>'], notes: [] })
})

test('a single closing whose argument is the type of several members is a guess, and noted', () => {
  const { members, notes } = pageOf([list(closed('Int32'))], [])
  expect(members).toEqual(['rows: List<T>', 'total: T'])
  expect(notes).toEqual(['generic-inferred'])
  expect(importPieces(typesDocument([list(closed('Int32'))])).notes[0]?.message).toBe(
    'Page is told only as Page<int>, at /operations/0/response: each member of such a type is taken to be of a type parameter.',
  )
})

test('what closes a class and is of the framework is no type parameter', () => {
  expect(pageOf([list(closed('ResponseStatus'))], [])).toEqual(open)
})

test('a definition may name its parameters as it likes', () => {
  const pair = declared('Pair`2', [ownProperty('From', 'From'), ownProperty('Into', 'Into')], {
    genericArgs: ['From', 'Into'],
  })
  const { model } = importPieces(typesDocument([], [pair]))
  expect(model.types[0]).toMatchObject({
    parameters: ['From', 'Into'],
    members: [
      { type: { kind: 'named', name: 'From' }, nullable: false },
      { type: { kind: 'named', name: 'Into' }, nullable: false },
    ],
  })
})

test('what closes a response is completed by what it returns and by its members', () => {
  const response = declared('Page`1', [property('Rows', 'List`1', ['Pair<String,List<Boat>>'])], {
    genericArgs: ['Pair`2'],
  })
  const returnType = { name: 'Page`1', namespace: response['namespace'], genericArgs: ['Pair<String,List`1>'] }
  const listing = operation(declared('List'), response, { returnType })
  expect(pageOf([listing], [boat])).toEqual({ parameters: ['T'], members: ['rows: List<T>'], notes: [] })
  const { model } = importPieces(typesDocument([listing], [boat]))
  const answer = model.operations[0]?.response
  expect(answer && writeTypeText(answer)).toBe('Page<Pair<string,List<Boat>>>')
})
