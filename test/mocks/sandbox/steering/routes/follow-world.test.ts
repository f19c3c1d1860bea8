import { expect, test } from 'vitest'
import { followWorld } from '#mocks/sandbox/steering/routes/follow-world.ts'
import { buildHouse } from '../house.ts'

const cause = { what: 'test', by: 'test' }

/** What is said to a client that has seen so many events of three, and of one event that follows. */
function follow(since: number, meanwhile = (_world: ReturnType<typeof buildHouse>['world']) => {}) {
  const { world } = buildHouse()
  const all = world.collection('doors')
  for (const by of ['a', 'b', 'c']) all.change('D1', { by }, cause)
  meanwhile(world)
  const said: string[] = []
  const end = followWorld(
    world,
    since,
    (text) => said.push(text),
    () => said.push('end'),
  )
  all.change('D1', { by: 'd' }, cause)
  return { said, end, all, world }
}

test('an event is told as the lines of a server-sent event', () => {
  const { said, world } = follow(3)
  const [event] = world.journal.events().slice(-1)
  expect(said).toEqual([`id: 4\ndata: ${JSON.stringify({ kind: 'event', event })}\n\n`])
})

test.each([
  { since: 0, want: [1, 2, 3, 4] },
  { since: 2, want: [3, 4] },
  { since: 3, want: [4] },
])('a client that has seen $since events is told those after it', ({ since, want }) => {
  expect(follow(since).said.map((text) => Number(/^id: (\d+)\n/.exec(text)?.[1]))).toEqual(want)
})

test('a client that has seen what was taken back is told so first', () => {
  const { said } = follow(3, (world) => world.undo(2))
  expect(said[0]).toBe('id: 1\ndata: {"kind":"rewound","to":1}\n\n')
  expect(said[1]).toMatch(/^id: 2\n/)
})

test('what is no event has the number of the latest one', () => {
  const { said, world } = follow(3)
  world.undo()
  world.clock.step(1000)
  expect(said.slice(1).map((text) => text.split('\ndata: ')[0])).toEqual(['id: 3', 'id: 3'])
})

test('nothing is said after the end', () => {
  const { said, end, all } = follow(3)
  end()
  all.change('D1', { by: 'e' }, cause)
  expect(said).toHaveLength(1)
})

test('the stream of a world that is forgotten says so and ends', () => {
  const { said, world } = follow(3)
  world.end()
  expect(said.slice(1)).toEqual(['id: 4\ndata: {"kind":"ended"}\n\n', 'end'])
})
