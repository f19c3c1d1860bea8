import { expect, test } from 'vitest'
import { scriptMember } from '#servicestack/publish/script-member.ts'
import { corpusPublication } from '../corpus-publication.ts'

const owner = { kind: 'class', name: 'Thing', members: [] } as const
const member = { name: 'no', type: { kind: 'scalar', scalar: 'int' }, nullable: true } as const
const style = { prefix: 'public ', isOptional: false } as const
const harbour = corpusPublication('harbour')

test.each([
  ['nullable', member, ['public no?: number;']],
  ['never null', { ...member, nullable: false }, ['public no: number;']],
  [
    'nullable but required',
    { ...member, validators: ['NotNull'] },
    ['// @Validate(Validator="NotNull")', 'public no: number;', ''],
  ],
  ['of a name that is no identifier', { ...member, name: 'a-b' }, ['public "a-b"?: number;']],
])('a member that is %s', (_, told, want) => {
  expect(scriptMember(told, owner, harbour, style).slice(0, 3)).toEqual(expect.arrayContaining(want.slice(0, 1)))
  expect(scriptMember(told, owner, harbour, style)).toEqual(expect.arrayContaining(want))
})
