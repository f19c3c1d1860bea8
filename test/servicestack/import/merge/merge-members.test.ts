/** Members of one class out of several sources. */

import { expect, test } from 'vitest'
import type { ImportNote } from '#servicestack/import/import-note.ts'
import { mergeMembers } from '#servicestack/import/merge/merge-members.ts'
import type { Fact } from '#servicestack/model/fact.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { Scalar } from '#servicestack/model/type-reference.ts'

const member = (name: string, scalar: Scalar, rest: Partial<Member> = {}): Member => {
  return { name, type: { kind: 'scalar', scalar }, nullable: false, ...rest }
}
const told = (source: string, members: readonly Member[], ...unknown: readonly Fact[]) => {
  return { source, unknown: new Set(unknown), value: { kind: 'class', name: 'Ask', members } as const }
}
const merge = (...tellings: Parameters<typeof mergeMembers>[1]) => {
  const notes: ImportNote[] = []
  return { members: mergeMembers('Ask', tellings, notes), notes }
}

test('a page of tables knows properties and types, one of TypeScript names and validators', () => {
  const tables = told(
    'none',
    [member('ClinicId', 'int', { property: 'ClinicId', isRequired: true })],
    'wire-names',
    'validators',
  )
  const script = told(
    'script',
    [member('clinic_id', 'number', { validators: ['GreaterThan(0)'] })],
    'scalars',
    'property-names',
  )
  expect(merge(tables, script)).toEqual({
    members: [
      {
        name: 'clinic_id',
        property: 'ClinicId',
        type: { kind: 'scalar', scalar: 'int' },
        nullable: false,
        isRequired: true,
        validators: ['GreaterThan(0)'],
      },
    ],
    notes: [],
  })
})

test('Yes in a table is the validator where code tells of one', () => {
  const tables = told('none', [member('a', 'string', { isRequired: true })], 'validators')
  const script = told('script', [member('a', 'string', { validators: ['NotEmpty'] })])
  expect(merge(tables, script).members).toEqual([member('a', 'string', { validators: ['NotEmpty'] })])
})

test('text can always be null in TypeScript, which says nothing of the date it stands for', () => {
  const script = told('script', [member('on', 'string', { nullable: true })], 'scalars', 'collections')
  const tables = told('none', [member('on', 'DateTime')])
  expect(merge(script, tables)).toEqual({ members: [member('on', 'DateTime')], notes: [] })
})

test('a member that only one source has is kept and noted', () => {
  const { members, notes } = merge(told('a', [member('x', 'int')]), told('b', [member('x', 'int'), member('y', 'int')]))
  expect(members.map(({ name }) => name)).toEqual(['x', 'y'])
  expect(notes.map(({ code }) => code)).toEqual(['sources-differ'])
})

test('what one source cannot tell of a member another one tells, and what none tells stays unknown', () => {
  const doubtful = told('a', [member('x', 'int', { unknown: ['nullability'] })])
  expect(merge(doubtful, told('b', [member('x', 'int', { nullable: true })])).members).toEqual([
    member('x', 'int', { nullable: true }),
  ])
  expect(merge(doubtful, doubtful).members).toEqual([member('x', 'int', { unknown: ['nullability'] })])
})

test('whoever tells of a type parameter is believed before who tells what one use closes it with', () => {
  const row = (name: string): Member => ({ ...member('row', 'string'), type: { kind: 'named', name } })
  const closed = told('closed', [row('Vessel')])
  const open = { ...told('open', [row('T')]), value: { ...told('open', [row('T')]).value, parameters: ['T'] } }
  expect(merge(closed, open)).toEqual({ members: [row('T')], notes: [] })
  expect(merge(open, closed)).toEqual({ members: [row('T')], notes: [] })
})
