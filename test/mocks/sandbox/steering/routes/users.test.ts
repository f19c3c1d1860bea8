import { expect, test } from 'vitest'
import { buildHouse, refusalIn } from '../house.ts'

test('users are told without their passwords', () => {
  const { answer } = buildHouse().steer('GET', '/world/users')
  expect(Object(answer).users[0]).toEqual({
    id: '1',
    userName: 'porter',
    displayName: 'porter',
    emailAddress: 'porter@example.org',
    roles: ['Porter'],
    permissions: [],
  })
  expect(JSON.stringify(answer)).not.toContain('password')
})

test('somebody new may sign in, and is told with what was left out', () => {
  const { steer, world } = buildHouse()
  const details = { accountIds: ['AC100'] }
  const { answer } = steer('POST', '/world/users', { userName: 'eve', password: 's3cret', roles: ['Porter'], details })
  expect(Object(answer).users.at(-1)).toEqual({
    id: 'eve',
    userName: 'eve',
    displayName: 'eve',
    emailAddress: 'eve@example.org',
    roles: ['Porter'],
    permissions: [],
    details,
  })
  expect(JSON.stringify(answer)).not.toContain('s3cret')
  expect(world.users.verify('eve', 's3cret')).toBeDefined()
})

test('who is known by his name is replaced', () => {
  const { steer, world } = buildHouse()
  steer('POST', '/world/users', { userName: 'porter', password: 'another' })
  expect(world.users.all.map(({ id, userName }) => [id, userName])).toEqual([
    ['2', 'guest'],
    ['1', 'porter'],
  ])
  expect([world.users.verify('porter', 'porter'), world.users.verify('porter', 'another')?.id]).toEqual([
    undefined,
    '1',
  ])
})

test.each([
  { body: { password: 'x' }, says: '"userName" is missing' },
  { body: { userName: 'eve' }, says: '"password" is missing' },
  { body: { userName: 'eve', password: 'x', roles: 'Porter' }, says: 'Write a list of texts' },
  { body: { userName: 'eve', password: 'x', details: [] }, says: 'Write an object' },
  { body: { userName: 'eve', password: 'x', role: 'Porter' }, says: '"role" is not known' },
])('$body is refused', ({ body, says }) => {
  const { steer, world } = buildHouse()
  const { status, answer } = steer('POST', '/world/users', body)
  expect([status, world.users.all.length]).toEqual([400, 2])
  expect(refusalIn(answer).message).toContain(says)
})
