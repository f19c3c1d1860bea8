/** Names that a document can hold. */

import { expect, test } from 'vitest'
import { isWritableMemberName, isWritableTypeName, refuseName } from '#servicestack/openapi/writable-name.ts'

test.each([
  { name: 'HoldSession', type: true, member: true },
  { name: 'visit_ticket', type: true, member: true },
  { name: 'Größe', type: false, member: true },
  { name: 'Page<T>', type: false, member: true },
  { name: '42', type: false, member: false },
  { name: '4th', type: false, member: true },
  { name: '', type: false, member: true },
])('"$name" may name a type: $type; a member: $member', ({ name, type, member }) => {
  expect(isWritableTypeName(name)).toBe(type)
  expect(isWritableMemberName(name)).toBe(member)
})

test('a refused name is told with its place', () => {
  expect(refuseName('/components/schemas', 'Page<T>')).toMatchObject({
    code: 'unwritable-name',
    pointer: '/components/schemas',
    message: expect.stringContaining('"Page<T>"'),
  })
})
