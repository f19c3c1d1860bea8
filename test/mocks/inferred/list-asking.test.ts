import { expect, test } from 'vitest'
import { listAsking } from '#mocks/inferred/list-asking.ts'
import { membersOf } from './shop.ts'

test('a request for a list filters, sorts, pages, and says more than is understood', () => {
  const asked = membersOf({
    city: 'string',
    minId: 'int?',
    orderBy: 'string',
    orderByDesc: 'string',
    skip: 'int?',
    pageSize: 'int?',
    include: 'string',
    onlyVip: 'bool',
  })
  const members = membersOf({ id: 'int', city: 'string' })
  expect(listAsking(asked, members, { pairs: [{ from: 'city', to: 'city' }] })).toEqual({
    filters: [
      { from: 'city', to: ['city'], test: 'equal' },
      { from: 'minId', to: ['id'], test: 'at least' },
    ],
    orderBy: ['orderBy'],
    orderByDescending: ['orderByDesc'],
    ignored: ['onlyVip'],
  })
})
