import { expect, test } from 'vitest'
import { worldView } from '#mocks/sandbox/world-view.ts'
import { createWorld } from '#mocks/world/world.ts'

const ann = {
  id: '1',
  userName: 'ann',
  displayName: 'Ann',
  emailAddress: 'ann@example.org',
  password: 'top secret',
  roles: [],
  permissions: [],
}

test('the view holds collections and journal, but no password and no session id', () => {
  const world = createWorld({ seed: 7, now: () => 0, users: [ann] })
  world.collection('sessions').plant('S1', () => ({ id: 'S1' }))
  const sessionId = world.signIns.open({ userId: '1', userName: 'ann' })
  world.collection('sessions').change('S1', { id: 'S1', held: true }, { what: 'HoldSession', by: 'ann' })
  const view = worldView(world)
  expect(view).toMatchObject({ seed: 7, now: '1970-01-01T00:00:00.000Z', sessions: [{ held: true }], journalCount: 1 })
  expect(JSON.stringify(view)).not.toMatch(new RegExp(`top secret|${sessionId}`))
})

test('of a long journal the end is shown, and how long it is', () => {
  const world = createWorld({ seed: 7, now: () => 0 })
  const sessions = world.collection('sessions')
  for (let count = 1; count <= 150; count++) sessions.change('S1', { count }, { what: 'HoldSession', by: 'ann' })
  const view = worldView(world)
  expect(view['journalCount']).toBe(150)
  expect(view['journal']).toHaveLength(100)
  expect(Object(view['journal']).at(-1)).toMatchObject({ number: 150, after: { count: 150 } })
})
