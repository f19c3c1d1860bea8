/** ServiceStack's own types, cased like the page. */

import { expect, test } from 'vitest'
import { frameworkType } from '#servicestack/import/framework-type.ts'

test('a framework type brings the types it leads to', () => {
  expect(frameworkType('ResponseStatus', 'responseStatus').map(({ name }) => name)).toEqual([
    'ResponseStatus',
    'ResponseError',
  ])
})

test.each([
  { member: 'responseStatus', want: 'errorCode' },
  { member: 'ResponseStatus', want: 'ErrorCode' },
])('beside $member its first member is $want', ({ member, want }) => {
  expect(frameworkType('ResponseStatus', member)[0]).toMatchObject({
    members: expect.arrayContaining([expect.objectContaining({ name: want })]),
  })
})
