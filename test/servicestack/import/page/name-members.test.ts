/** Contract names out of samples. */

import { expect, test } from 'vitest'
import { nameMembers } from '#servicestack/import/page/name-members.ts'
import type { ClassType } from '#servicestack/model/data-type.ts'
import { shape, treeOf } from './shapes.ts'

const withProperties = (type: ClassType): ClassType => ({
  ...type,
  members: type.members.map((member) => ({ ...member, property: member.name })),
})
const namesOf = (type: ClassType, sample: unknown) => {
  const named = nameMembers(
    [withProperties(type)],
    [{ type: { kind: 'named', name: type.name }, tree: treeOf(sample) }],
  )
  return named.types.map((one) => (one.kind === 'class' ? one.members.map(({ name }) => name) : []))
}

test.each([
  {
    name: 'case and underscores',
    members: ['ClinicId', 'Name'],
    sample: { clinic_id: '', Name: '' },
    want: ['clinic_id', 'Name'],
  },
  {
    name: 'the only date that is left',
    members: ['BirthDate: DateTime', 'Weight: int'],
    sample: { dob: '/Date(-62135596800000-0000)/', kilos: 0 },
    want: ['dob', 'kilos'],
  },
  { name: 'two that could be either', members: ['A: int', 'B: int'], sample: { x: 0, y: 0 }, want: ['A', 'B'] },
  { name: 'what no sample shows', members: ['A'], sample: {}, want: ['A'] },
])('$name', ({ members, sample, want }) => {
  expect(namesOf(shape('Ask', members), sample)).toEqual([want])
})

test('members are followed into lists, dictionaries, bases and what closes a generic class', () => {
  const types = [
    shape('Ask', ['pages: List<Page<Note>>'], { base: 'Stamped' }),
    shape('Stamped', ['Key']),
    shape('Page', ['rows: Dictionary<string,T>'], { parameters: ['T'] }),
    shape('Note', ['PilotId']),
  ].map(withProperties)
  const sample = { pages: [{ rows: { String: { pilot_id: 0 } } }], KEY: '' }
  const named = nameMembers(types, [{ type: { kind: 'named', name: 'Ask' }, tree: treeOf(sample) }])
  expect(named.types.flatMap((one) => (one.kind === 'class' ? one.members.map(({ name }) => name) : []))).toEqual([
    'pages',
    'KEY',
    'rows',
    'pilot_id',
  ])
  expect(named.notes.map(({ message }) => message)).toEqual([
    'Stamped.Key is KEY on the wire: so the sample writes it.',
    'Note.PilotId is pilot_id on the wire: so the sample writes it.',
  ])
})
