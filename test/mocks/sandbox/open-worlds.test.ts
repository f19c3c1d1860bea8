import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { openWorlds } from '#mocks/sandbox/open-worlds.ts'
import { basic, smallApi, wireRequest } from '../engine/small-api.ts'

const beginning = { seed: 1, now: () => 0 }

test('the default world begins as it was chosen, and so do those that have a key', () => {
  const { worlds } = openWorlds(smallApi, { ...beginning, seed: 7 }, () => 0)
  expect([worlds.first.seed, worlds.of('alice')?.seed]).toEqual([7, 7])
})

test('manners, moves and room are as they were asked for', () => {
  const api = { ...smallApi, movesOf: () => ['LockDoor'] }
  const open = { api, options: { ...beginning, manners: 'servicestack-6.11', mostWorlds: 0, moves: false } as const }
  const strict = openWorlds(open.api, open.options, () => 0).engine
  const answer = strict(wireRequest('/doors/D1/open'))
  expect(answer.headers).toContainEqual(['X-Powered-By', expect.stringContaining('6.110')])
  expect(answer.headers.some(([name]) => name === 'x-understudy-moves')).toBe(false)
  expect(strict(wireRequest('/~alice/doors/D1/open')).status).toBe(503)
  const telling = openWorlds(api, beginning, () => 0).engine
  expect(telling(wireRequest('/doors/D1/open')).headers).toContainEqual(['x-understudy-moves', 'LockDoor'])
})

test('worlds are steered apart, and only by who knows the token where there is one', () => {
  const { engine, worlds } = openWorlds(smallApi, { ...beginning, controlToken: 'secret' }, () => 0)
  const alice = '/~alice/__understudy/world'
  expect(engine(wireRequest(alice, { method: 'GET' })).status).toBe(401)
  worlds.of('alice')?.collection('doors').change('D1', { by: 'alice' }, { what: 'OpenDoor', by: 'alice' })
  const seen = engine(wireRequest(alice, { method: 'GET', authorization: 'Bearer secret' }))
  expect([seen.status, JSON.parse(String(seen.body))]).toMatchObject([
    200,
    { doors: [{ by: 'alice' }], journalCount: 1 },
  ])
  const first = engine(wireRequest('/__understudy/world', { method: 'GET', authorization: 'Bearer secret' }))
  expect(JSON.parse(String(first.body))).toMatchObject({ doors: [{ by: 'nobody' }], journalCount: 0 })
})

test('worlds grow old by the clock of the door, and somebody is told', () => {
  const told: string[] = []
  let now = 0
  const options = {
    ...beginning,
    worldTimeToLive: 1000,
    onWorldBegin: (key: string) => told.push(`${key} begins`),
    onWorldEnd: (key: string) => told.push(`${key} ends`),
  }
  const { engine, worlds } = openWorlds(smallApi, options, () => now)
  engine(wireRequest('/~alice/doors/D1/open'))
  now = 1000
  expect(worlds.of('alice')?.journal.count()).toBe(0)
  expect(told).toEqual(['alice begins', 'alice ends', 'alice begins'])
})

test('ten thousand worlds live side by side: what is done in one is seen in that one only', () => {
  const { engine, worlds } = openWorlds(smallApi, beginning, () => 0)
  const users = ['porter', 'porter@example.org'] as const
  const keys = Array.from({ length: 10_000 }, (_, index) => `world-${index}`)
  const userOf = (index: number) => users[index % 2] ?? 'porter'
  for (const [index, key] of keys.entries()) {
    const { status } = engine(wireRequest(`/~${key}/doors/D1/lock`, basic(userOf(index), 'porter')))
    if (status !== 204) throw new Error(`${key} answered ${status}`)
  }
  const kept = keys.map((key) => worlds.of(key)?.collection('doors').get('D1')?.['by'])
  expect(kept).toEqual(keys.map((_, index) => `LockDoor ${userOf(index)}`))
  expect(new Set(keys.map((key) => worlds.of(key)?.journal.count()))).toEqual(new Set([1]))
  expect([worlds.size, worlds.first.journal.count()]).toEqual([10_000, 0])
}, 120_000)

test('a world in which nothing has happened takes less than 4 KiB', () => {
  const { worlds } = openWorlds(smallApi, beginning, () => 0)
  for (let index = 0; index < 100; index++) worlds.of(`warm-${index}`)
  const before = heapInUse()
  for (let index = 0; index < 5000; index++) worlds.of(`world-${index}`)
  const each = (heapInUse() - before) / 5000
  expect(worlds.list().every(([, world]) => world.isUntouched)).toBe(true)
  expect(each).toBeLessThan(4096)
}, 120_000)

/** Bytes, after everything that nobody holds has been thrown away. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect !== 'function') throw new Error('There is no garbage collector to call')
  collect()
  collect()
  return process.memoryUsage().heapUsed
}
