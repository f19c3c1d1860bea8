import { expect, test } from 'vitest'
import { sortableMember } from '#mocks/evo-voice/services/sortable-members.ts'

test.each([
  ['id', 'id'],
  ['DateCreated', 'dateCreated'],
  ['callstate', 'callState'],
  [' ended ', 'ended'],
  ['members', undefined],
  ['customerBreadcrumb', undefined],
  ['constructor', undefined],
])('%j means %s', (name, member) => {
  expect(sortableMember(name)).toBe(member)
})
