import { expect, test } from 'vitest'
import { mustBeSent } from '#servicestack/publish/must-be-sent.ts'

const member = { name: 'id', type: { kind: 'scalar', scalar: 'string' }, nullable: true } as const
const owner = { kind: 'class', name: 'Thing', members: [] } as const

test.each([
  ['nothing is said', member, owner, false],
  ['its author says so', { ...member, isRequired: true as const }, owner, true],
  ['a validator refuses null', { ...member, validators: ['NotNull'] }, owner, true],
  ['a validator refuses something else', { ...member, validators: ['NotEqual(1)'] }, owner, false],
  ['only the contract says so', { ...member, isRequired: true as const }, { ...owner, dataContract: 'Thing' }, false],
])('%s', (_, told, within, want) => {
  expect(mustBeSent(told, within)).toBe(want)
})
