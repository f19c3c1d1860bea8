import { expect, test } from 'vitest'
import { indexTypes, type Sought } from '#servicestack/import/metadata/index-types.ts'
import { MetadataNode } from '#servicestack/import/metadata/metadata-node.ts'
import { declared, importPieces, ownProperty, type Piece, property, typesDocument } from './sample-metadata.ts'

function indexOf(types: readonly Piece[]) {
  return indexTypes(new MetadataNode({ types }), [], 'camelCase')
}

function sought(name: string, more: Partial<Sought> = {}): Sought {
  return { name, arity: 0, namespace: undefined, from: undefined, place: new MetadataNode({}, '/types/9'), ...more }
}

const slots = ['A', 'B', 'C'].map((namespace) => declared('Slot', [], { namespace }))

const lookups: readonly { name: string; given: Sought; want: string }[] = [
  { name: 'the namespace that is told', given: sought('Slot', { namespace: 'B' }), want: 'B.Slot' },
  {
    name: 'the told one before that of what refers to it',
    given: sought('Slot', { namespace: 'B', from: 'C' }),
    want: 'B.Slot',
  },
  { name: 'that of what refers to it', given: sought('Slot', { from: 'C' }), want: 'C.Slot' },
  { name: 'the namespace before the name', given: sought('B.Slot'), want: 'B.Slot' },
  { name: 'the first one where nothing tells', given: sought('Slot', { from: 'D' }), want: 'A.Slot' },
  { name: 'nothing for a type of nobody', given: sought('Instant', { namespace: 'NodaTime' }), want: 'Instant' },
  { name: 'nothing for a key of every object', given: sought('constructor'), want: 'constructor' },
]

test.each(lookups)('a type is looked up by $name', ({ given, want }) => {
  expect(indexOf(slots).nameOf(given)).toBe(want)
})

test('a place that means one of three types is noted once, however often it is looked up', () => {
  const index = indexOf(slots)
  for (const pointer of ['/types/7', '/types/7', '/types/8']) {
    index.nameOf(sought('Slot', { place: new MetadataNode({}, pointer) }))
  }
  const message = 'does not say which Slot it means, that of A, B, C: the first is taken.'
  expect(index.notes).toEqual([
    { code: 'type-ambiguous', message: `/types/7 ${message}` },
    { code: 'type-ambiguous', message: `/types/8 ${message}` },
  ])
})

test('only generic arguments are ambiguous, for they alone have no namespace', () => {
  const plan = declared('Plan', [
    ownProperty('First', 'Slot', undefined, 'B'),
    property('Slots', 'Dictionary`2', ['Slot', 'List<Slot>']),
  ])
  const { model, notes } = importPieces(typesDocument([], [...slots, plan]))
  expect(model.types.map(({ name }) => name)).toEqual(['A.Slot', 'B.Slot', 'C.Slot', 'Plan'])
  expect(model.types[3]).toMatchObject({
    members: [{ type: { name: 'B.Slot' } }, { type: { keys: { name: 'A.Slot' } } }],
  })
  expect(notes.map(({ message }) => message.split(' ')[0])).toEqual([
    '/types/3/properties/1/genericArgs/0',
    '/types/3/properties/1/genericArgs/1',
  ])
})

test('a note names few of many namespaces', () => {
  const many = Array.from({ length: 3_000 }, (_, at) => declared('Slot', [], { namespace: `N${at}` }))
  const index = indexOf(many)
  index.nameOf(sought('Slot'))
  expect(index.notes[0]?.message).toContain('N3, N4 and 2995 more')
})

test('the number of type arguments tells overloads apart', () => {
  const index = indexOf([declared('Result'), declared('Result`1', [], { genericArgs: ['T'] })])
  expect(index.nameOf(sought('Result', { from: 'Ferry.Api' }))).toBe('Result')
  expect(index.nameOf(sought('Result', { from: 'Ferry.Api', arity: 1 }))).toBe('Result_1')
  expect(index.nameOf(sought('Result', { from: 'Other.Api', arity: 1 }))).toBe('Result_1')
  expect(index.notes.map(({ code }) => code)).toEqual(['type-renamed'])
})

test('a nested class knows the class around it', () => {
  const outer = declared('Outer', [], { innerTypes: [{ name: 'Inner', namespace: 'Ferry.Api' }] })
  const { types } = indexOf([outer, declared('Inner', [], { isNested: true }), declared('Other+Deep')])
  expect(types.map(({ name, nestedIn }) => [name, nestedIn])).toEqual([
    ['Outer', undefined],
    ['Inner', 'Outer'],
    ['Deep', 'Other'],
  ])
})

test('what neither the API nor .NET declares is the name of a type parameter', () => {
  const index = indexOf(slots)
  expect(['T', 'From', 'Extra'].map((name) => index.isUnknown(name))).toEqual([true, true, true])
  expect(
    ['Slot', 'Int32', 'ResponseStatus', 'Stream', 'DateOnly', 'A.Slot'].map((name) => index.isUnknown(name)),
  ).toEqual(Array(6).fill(false))
})
