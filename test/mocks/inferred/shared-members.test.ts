import { expect, test } from 'vitest'
import { sharedMembers } from '#mocks/inferred/shared-members.ts'
import { membersOf } from './shop.ts'

test('members are shared when name and type are equal', () => {
  const view = membersOf({ id: 'int', name: 'string', size: 'long' })
  const shared = sharedMembers(view, membersOf({ size: 'int', name: 'string?', id: 'int' }))
  expect(shared.map(({ name }) => name)).toEqual(['id', 'name'])
})
