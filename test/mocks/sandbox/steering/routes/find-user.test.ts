import { expect, test } from 'vitest'
import { findUser } from '#mocks/sandbox/steering/routes/find-user.ts'
import { buildHouse } from '../house.ts'

test.each(['porter', 'porter@example.org', '1'])('%s is the porter', (name) => {
  expect(findUser(name, buildHouse().world).displayName).toBe('porter')
})

test.each(['', 'Porter', '3'])('%j is nobody, and who there is is said', (name) => {
  const says = `There is no user ${JSON.stringify(name)}. There are: porter, guest.`
  expect(() => findUser(name, buildHouse().world)).toThrow(says)
})
