import { expect, test } from 'vitest'
import { worldView } from '#mocks/sandbox/world-view.ts'
import { createWorld } from '#mocks/world/create-world.ts'

const ann = {
  id: '1',
  userName: 'ann',
  displayName: 'Ann',
  emailAddress: 'ann@example.org',
  password: 'top secret',
  roles: [],
  permissions: [],
}
const cause = { what: 'HoldSession', by: 'ann' }

test('the view holds collections, clock and journal, but no password and no session id', () => {
  const world = createWorld({ seed: 7, now: () => 0, users: [ann] })
  world.collection('sessions').plant('S1', () => ({ id: 'S1' }))
  const sessionId = world.signIns.open({ userId: '1', userName: 'ann' })
  world.collection('sessions').change('S1', { id: 'S1', held: true }, cause)
  const view = worldView(world)
  expect(view).toMatchObject({
    seed: 7,
    now: '1970-01-01T00:00:00.000Z',
    scenario: '',
    clock: { now: '1970-01-01T00:00:00.000Z', rate: 1 },
    sessions: [{ held: true }],
    journalCount: 1,
  })
  expect(JSON.stringify(view)).not.toMatch(new RegExp(`top secret|${sessionId}`))
})

test.each([
  { shown: undefined, want: 100 },
  { shown: 7, want: 7 },
  { shown: 0, want: 0 },
  { shown: 1000, want: 150 },
])('of a journal of 150 events $want are shown where $shown are asked for', ({ shown, want }) => {
  const world = createWorld({ seed: 7, now: () => 0 })
  for (let count = 1; count <= 150; count++) world.collection('sessions').change('S1', { count }, cause)
  const view = worldView(world, shown)
  expect([view.journalCount, view.journal.length]).toEqual([150, want])
  if (want > 0) expect(view.journal.at(-1)).toMatchObject({ number: 150, after: { count: 150 } })
})

test("a collection of any name hides nothing of the world's own", () => {
  const world = createWorld({ seed: 7, now: () => 0 })
  for (const name of ['seed', 'clock', 'journal']) world.collection(name).change('1', { id: '1' }, cause)
  const { seed, clock, journalCount } = worldView(world)
  expect([seed, clock.rate, journalCount]).toEqual([7, 1, 3])
})
