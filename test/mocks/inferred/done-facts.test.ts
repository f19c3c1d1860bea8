import { expect, test } from 'vitest'
import { doneFacts } from '#mocks/inferred/done-facts.ts'
import { membersOf } from './shop.ts'

const members = membersOf({ success: 'bool', deleted: 'int', affectedRows: 'long', message: 'string', count: 'string' })

test('a response that confirms a deed says how many it concerned', () => {
  expect(doneFacts(members, 2)).toEqual({ success: true, deleted: 2, affectedRows: '2' })
  expect(doneFacts(members, 0)).toEqual({ success: false, deleted: 0, affectedRows: '0' })
  expect(doneFacts(membersOf({ rowsAffected: 'long', updatedCount: 'int' }), 1)).toEqual({
    rowsAffected: '1',
    updatedCount: 1,
  })
})
