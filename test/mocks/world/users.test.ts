import { expect, test } from 'vitest'
import { createUsers } from '#mocks/world/users.ts'

const agent = {
  id: '1',
  userName: 'agent',
  displayName: 'Agent',
  emailAddress: 'agent@example.org',
  password: 'secret',
  roles: ['User'],
  permissions: [],
}
const users = createUsers([agent])

const attempts = [
  { name: 'agent', password: 'secret', isLetIn: true },
  { name: 'agent@example.org', password: 'secret', isLetIn: true },
  { name: 'Agent', password: 'secret', isLetIn: false },
  { name: 'agent', password: 'Secret', isLetIn: false },
  { name: 'agent', password: '', isLetIn: false },
  { name: '', password: '', isLetIn: false },
  { name: 'constructor', password: 'secret', isLetIn: false },
]

test.each(attempts)('$name with $password is let in: $isLetIn', ({ name, password, isLetIn }) => {
  expect(users.verify(name, password)).toBe(isLetIn ? agent : undefined)
})

test('a user is found by id', () => {
  expect(users.withId('1')).toBe(agent)
  expect(users.withId('2')).toBeUndefined()
})
