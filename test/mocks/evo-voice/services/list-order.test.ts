import { expect, test } from 'vitest'
import { readListOrder } from '#mocks/evo-voice/services/list-order.ts'

test.each([
  { name: 'nothing said', given: {}, want: { member: 'dateCreated', isDescending: true } },
  { name: 'a direction', given: { sortOrder: 'Ascend' }, want: { member: 'dateCreated', isDescending: false } },
  { name: 'a member', given: { sortField: 'fromName' }, want: { member: 'fromName', isDescending: false } },
  {
    name: 'a member in any case, and a direction',
    given: { sortField: 'WASMISSED', sortOrder: 'Descend' },
    want: { member: 'wasMissed', isDescending: true },
  },
] as const)('$name: $want', ({ given, want }) => {
  expect(readListOrder(given)).toEqual(want)
})

test.each(['log', 'members', 'unpublished', 'nonsense'])('sorting by %s is refused', (sortField) => {
  expect(readListOrder({ sortField })).toMatchObject({
    status: 400,
    message: `Sessions cannot be sorted by '${sortField}'`,
  })
})
