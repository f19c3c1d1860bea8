import { expect, test } from 'vitest'
import { collectTypes } from '#servicestack/import/metadata/collect-types.ts'
import { MetadataNode } from '#servicestack/import/metadata/metadata-node.ts'
import { declared, operation, type Piece, property, typesDocument } from './sample-metadata.ts'

function collect(document: Piece) {
  const root = new MetadataNode(document)
  return collectTypes(root, root.member('operations').items())
}

test('types, requests and direct responses are one list, each type once with all places that tell it', () => {
  const boat = declared('Boat', [property('Key', 'String')])
  const { drafts, notes } = collect(typesDocument([operation(declared('GetBoat'), boat)], [boat, declared('Berth')]))
  expect(drafts.map(({ simpleName, told }) => [simpleName, told.map(({ pointer }) => pointer)])).toEqual([
    ['Boat', ['/types/0', '/operations/0/response']],
    ['Berth', ['/types/1']],
    ['GetBoat', ['/operations/0/request']],
  ])
  expect(notes).toEqual([])
})

const builtIn = [
  { name: 'Boat[]', namespace: 'Ferry.Api' },
  { name: 'List`1', namespace: 'System.Collections.Generic', genericArgs: ['Boat'] },
  { name: 'String', namespace: 'System' },
  { name: 'IdResponse', namespace: 'ServiceStack' },
]

test.each(builtIn)('a response that is $name is no type of the API', (response) => {
  expect(collect(typesDocument([operation(declared('Get'), response)])).drafts.map((one) => one.simpleName)).toEqual([
    'Get',
  ])
})

test('a definition and its closed forms are one type; another number of type parameters is another', () => {
  const types = [
    declared('Page`1', [], { genericArgs: ['T'] }),
    declared('Page`1', [], { genericArgs: ['Boat'] }),
    declared('Page'),
    declared('Page`2', [], { genericArgs: ['T', 'Extra'] }),
  ]
  const { drafts } = collect(typesDocument([], types))
  expect(drafts.map(({ simpleName, arity, told }) => [simpleName, arity, told.length])).toEqual([
    ['Page', 1, 2],
    ['Page', 0, 1],
    ['Page', 2, 1],
  ])
})

test('classes nested in two others under one name cannot be told apart: the first is kept, and noted', () => {
  const state = declared('State', [], { isNested: true, isEnum: true, enumNames: ['Open'] })
  const other = { ...state, enumNames: ['Shut'] }
  const { drafts, notes } = collect(typesDocument([], [state, other]))
  expect(drafts).toHaveLength(1)
  expect(notes).toEqual([
    {
      code: 'type-twice',
      message:
        'State of Ferry.Api is told differently at /types/0 and at /types/1: the first is kept. Classes nested in two others may share a name.',
    },
  ])
})
