import { expect, test } from 'vitest'
import {
  asClass,
  classOf,
  declared,
  importPieces,
  inPascalCase,
  ownProperty,
  type Piece,
  property,
  typesDocument,
} from './sample-metadata.ts'

function memberOf(piece: Piece) {
  return classOf(declared('Boat', [piece]), [declared('Kind', [], { isEnum: true, enumNames: ['Open'] })]).members[0]
}

const int = { kind: 'scalar', scalar: 'int' }
const text = { kind: 'scalar', scalar: 'string' }
const key = property('Key', 'String')
const plain = { name: 'key', property: 'Key', type: text, nullable: true }

function attribute(name: string, args: Piece, constructorArgs: Piece = {}): Piece {
  const list = (values: Piece) =>
    Object.entries(values).map(([named, value]) => ({ name: named, type: 'String', value }))
  return { name, args: list(args), constructorArgs: list(constructorArgs) }
}

const members: readonly { name: string; given: Piece; want: Piece }[] = [
  { name: 'a text, which may be null', given: key, want: plain },
  {
    name: 'a number, which may not',
    given: property('IMONumber', 'Int32'),
    want: { name: 'imoNumber', property: 'IMONumber', type: int, nullable: false },
  },
  {
    name: 'a Nullable<int>, which may',
    given: property('Seats', 'Nullable`1', ['Int32']),
    want: { name: 'seats', property: 'Seats', type: int, nullable: true },
  },
  {
    name: 'an enum',
    given: { ...ownProperty('Kind', 'Kind'), isValueType: true, isEnum: true },
    want: { name: 'kind', property: 'Kind', type: { kind: 'named', name: 'Kind' }, nullable: false },
  },
  { name: 'a description', given: { ...key, description: 'Line\n<b>' }, want: { ...plain, description: 'Line\n<b>' } },
  {
    name: 'a name on the wire',
    given: { ...key, dataMember: { name: 'boat-key', order: 2 } },
    want: { ...plain, name: 'boat-key', order: 2 },
  },
  { name: 'no order', given: { ...key, dataMember: { order: -1 } }, want: plain },
  { name: 'a place', given: { ...key, paramType: 'Header' }, want: { ...plain, place: 'header' } },
  { name: 'a place that is none', given: { ...key, paramType: 'pigeon' }, want: plain },
  {
    name: 'required by its contract',
    given: { ...key, dataMember: { isRequired: true } },
    want: { ...plain, isRequired: true },
  },
  { name: 'required by its author', given: { ...key, isRequired: true }, want: { ...plain, isRequired: true } },
  {
    name: 'required by nothing but its validator',
    given: { ...key, isRequired: true, attributes: [attribute('Validate', { Validator: 'NotEmpty' })] },
    want: { ...plain, validators: ['NotEmpty'] },
  },
  {
    name: 'a validator of its own name',
    given: { ...key, attributes: [attribute('ValidateLength', {}, { min: '1', max: '9' })] },
    want: { ...plain, validators: ['Length(1,9)'] },
  },
  {
    name: 'a condition',
    given: { ...key, attributes: [attribute('Validate', { Condition: 'it > 0', ErrorCode: 'Small' })] },
    want: { ...plain, validators: ['it > 0'] },
  },
  {
    name: 'allowed values',
    given: { ...key, allowableValues: ['a', null, 'b'] },
    want: { ...plain, allowedValues: ['a', 'b'] },
  },
  { name: 'a range', given: { ...key, allowableMin: 0, allowableMax: 5 }, want: { ...plain, minimum: 0, maximum: 5 } },
  {
    name: 'names for documents',
    given: { ...key, attributes: [attribute('ApiMember', { Name: 'boat', DataType: 'slug' })] },
    want: { ...plain, documentedName: 'boat', documentedType: 'slug' },
  },
  {
    name: 'nulls and unknown keys',
    given: {
      ...key,
      description: null,
      attributes: null,
      dataMember: null,
      paramType: null,
      allowableMin: null,
      input: { id: 'x' },
      format: {},
    },
    want: plain,
  },
]

test.each(members)('a property tells of $name', ({ given, want }) => {
  expect(memberOf(given)).toEqual(want)
})

test('in PascalCase the wire spells a property as C# does, a data member as it says', () => {
  const document = typesDocument([], [declared('Boat', [key, { ...key, dataMember: { name: 'boat_key' } }])])
  const boat = asClass(importPieces(inPascalCase(document)).model.types[0])
  expect(boat.members.map(({ name }) => name)).toEqual(['Key', 'boat_key'])
})
