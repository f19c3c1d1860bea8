import { expect, test } from 'vitest'
import { api, classOf, declared, importPieces, type Piece, property, typesDocument } from './sample-metadata.ts'

function kind(more: Piece) {
  return importPieces(typesDocument([], [declared('Kind', [], { isEnum: true, enumNames: ['Tug', 'Bulk'], ...more })]))
    .model.types[0]
}

const plain = { kind: 'enum', name: 'Kind', namespace: api, values: ['Tug', 'Bulk'] }

const enums: readonly { name: string; given: Piece; want: Piece }[] = [
  { name: 'only names', given: {}, want: plain },
  { name: 'numbers', given: { enumValues: ['10', '20'] }, want: { ...plain, numbers: [10, 20] } },
  { name: 'numbers that count from 0', given: { enumValues: ['0', '1'] }, want: plain },
  { name: 'too few numbers', given: { enumValues: ['10'] }, want: plain },
  { name: 'numbers that are none', given: { enumValues: ['10', 'x'] }, want: plain },
  {
    name: 'spellings',
    given: { enumMemberValues: ['tug', 'Bulk'] },
    want: { ...plain, values: ['tug', 'Bulk'], names: ['Tug', 'Bulk'] },
  },
  { name: 'spellings like the names', given: { enumMemberValues: ['Tug', 'Bulk'] }, want: plain },
  {
    name: 'descriptions with holes',
    given: { enumDescriptions: [null, 'Open deck'] },
    want: { ...plain, descriptions: [null, 'Open deck'] },
  },
  {
    name: 'no descriptions',
    given: { enumDescriptions: [null, null], description: 'Of boats' },
    want: { ...plain, description: 'Of boats' },
  },
  {
    name: 'flags',
    given: { enumValues: ['1', '2'], isEnumInt: true },
    want: { ...plain, numbers: [1, 2], isFlags: true },
  },
  { name: 'the class around it', given: { name: 'Ship+Kind' }, want: { ...plain, nestedIn: 'Ship' } },
  { name: 'the attribute of flags', given: { attributes: [{ name: 'Flags' }] }, want: { ...plain, isFlags: true } },
]

test.each(enums)('an enum may tell $name', ({ given, want }) => {
  expect(kind(given)).toEqual(want)
})

const boat = { kind: 'class', name: 'Boat', namespace: api, members: [] }
const berth = declared('Berth')

const classes: readonly { name: string; given: Piece; want: Piece }[] = [
  { name: 'nothing more', given: {}, want: boat },
  { name: 'a description', given: { description: 'Floats' }, want: { ...boat, description: 'Floats' } },
  { name: 'a base', given: { inherits: { name: 'Berth', namespace: api } }, want: { ...boat, base: 'Berth' } },
  {
    name: 'a base closed with something',
    given: { inherits: { name: 'Stamped`1', namespace: api, genericArgs: ['List<Berth>'] } },
    want: { ...boat, base: 'Stamped', baseArguments: [{ kind: 'list', items: { kind: 'named', name: 'Berth' } }] },
  },
  {
    name: 'a base that is a dictionary',
    given: {
      inherits: { name: 'Dictionary`2', namespace: 'System.Collections.Generic', genericArgs: ['String', 'Int32'] },
    },
    want: { ...boat, entries: { values: { kind: 'scalar', scalar: 'int' } } },
  },
  {
    name: 'a base that is a dictionary of numbers',
    given: {
      inherits: { name: 'Dictionary`2', namespace: 'System.Collections.Generic', genericArgs: ['Int32', 'Berth'] },
    },
    want: { ...boat, entries: { keys: { kind: 'scalar', scalar: 'int' }, values: { kind: 'named', name: 'Berth' } } },
  },
  {
    name: 'a verb marker and an interface',
    given: {
      implements: [
        { name: 'IGet', namespace: 'ServiceStack' },
        { name: 'IHasId`1', namespace: api },
        { name: 'IReturnVoid', namespace: 'ServiceStack' },
      ],
    },
    want: { ...boat, implements: ['IGet', 'IHasId'] },
  },
  { name: 'an abstract class', given: { isAbstract: true }, want: { ...boat, isAbstract: true } },
  { name: 'an interface', given: { isAbstract: true, isInterface: true }, want: { ...boat, isInterface: true } },
  { name: 'a data contract', given: { dataContract: {} }, want: { ...boat, dataContract: 'Boat' } },
  {
    name: 'a data contract with a name',
    given: { dataContract: { name: 'vessel' } },
    want: { ...boat, dataContract: 'vessel' },
  },
  {
    name: 'nulls',
    given: { description: null, inherits: null, implements: null, dataContract: null, properties: null },
    want: boat,
  },
]

test.each(classes)('a class may tell $name', ({ given, want }) => {
  expect(classOf(declared('Boat', [], given), [berth])).toEqual(want)
})

test('a class in no namespace has none', () => {
  expect(classOf({ name: 'Boat', properties: [property('Key', 'String')] })).not.toHaveProperty('namespace')
})
