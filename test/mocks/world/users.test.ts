import { expect, test } from 'vitest'
import { createWorld } from '#mocks/world/create-world.ts'

const agent = {
  id: '1',
  userName: 'agent',
  displayName: 'Agent',
  emailAddress: 'agent@example.org',
  password: 'secret',
  roles: ['User'],
  permissions: [],
}

function staffed() {
  return createWorld({ seed: 1, now: () => 0, users: [agent] })
}

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
  expect(staffed().users.verify(name, password)).toBe(isLetIn ? agent : undefined)
})

test('a user is found by id and by name', () => {
  const { users } = staffed()
  expect([users.withId('1'), users.withId('2'), users.named('agent'), users.named('Agent')]).toEqual([
    agent,
    undefined,
    agent,
    undefined,
  ])
})

test('new roles are remembered by the journal without the password, and are undone with it', () => {
  const world = staffed()
  world.users.replace({ ...agent, roles: ['User', 'Manager'] }, { what: 'AssignRoles', by: 'admin' })
  expect([world.users.withId('1'), world.users.all]).toMatchObject([
    { roles: ['User', 'Manager'], password: 'secret' },
    [{ roles: ['User', 'Manager'] }],
  ])
  expect(JSON.stringify(world.journal.events())).not.toContain('secret')
  world.undo()
  expect(world.users.withId('1')?.roles).toEqual(['User'])
})

test('replacing somebody unknown changes nothing', () => {
  const world = staffed()
  world.users.replace({ ...agent, id: '9' })
  expect([world.users.all.length, world.journal.count()]).toEqual([1, 0])
})

test('somebody who is added may sign in, here and in no other world', () => {
  const world = staffed()
  world.users.add({ ...agent, id: '2', userName: 'eva', emailAddress: 'eva@example.org' })
  expect([world.users.verify('eva', 'secret')?.id, world.fresh().users.verify('eva', 'secret')]).toEqual([
    '2',
    undefined,
  ])
})

test('somebody who is added in the place of another keeps no name of his', () => {
  const world = staffed()
  world.users.add({ ...agent, userName: 'eva', emailAddress: 'eva@example.org' })
  expect([world.users.named('agent'), world.users.named('eva')?.id]).toEqual([undefined, '1'])
})
