import { expect, test } from 'vitest'
import { namedDeed } from '#mocks/inferred/named-deed.ts'

const rows = [
  ['CreateOrUpdateBooking', 'save booking'],
  ['UpsertBooking', 'save booking'],
  ['GetAllCustomers', 'list customer'],
  ['GetCustomerById', 'read customer'],
  ['FindOrderLines', 'list order line'],
  ['ListStreamerRequest', 'list streamer'],
  ['DeleteBookings', 'delete booking'],
  ['PutSetting', 'replace setting'],
  ['PatchTodo', 'update todo'],
  ['Getaway', undefined],
  ['Announce', undefined],
] as const

test.each(rows)('%s says: %s', (name, told) => {
  const found = namedDeed(name)
  expect(found && `${found.deed} ${found.noun}`).toBe(told)
})
