/** Proves that a world can begin with the records of a collection of `@msw/data`. */

import { Collection } from '@msw/data'
import { expect, test } from 'vitest'
import type { RowSchema } from '#mocks/msw-data/row-schema.ts'
import { seedFrom } from '#mocks/msw-data/seed-from.ts'
import { worldCollection } from '#mocks/msw-data/world-collection.ts'
import { createWorld } from '#mocks/world/create-world.ts'
import type { World } from '#mocks/world/world.ts'

interface Call {
  id: string
  callState: string
  applicationData?: Record<string, string>
}

const schema: RowSchema<Call> = {
  '~standard': { version: 1, vendor: 'test', validate: (value) => ({ value: Object(value) }) },
}

async function collectionOf(...calls: Call[]): Promise<Collection<typeof schema>> {
  const collection = new Collection({ schema })
  for (const call of calls) await collection.create(call)
  return collection
}

function worldFrom(opening: ReturnType<typeof seedFrom>): World {
  return createWorld({ seed: 1, now: () => 0, opening })
}

const first = { id: 'S1', callState: 'Ringing', applicationData: { 'a.b': '1' } }
const second = { id: 'S2', callState: 'Connected' }

test('an example: a world begins with the records of a collection, and resets to them', async () => {
  const sessions = new Collection({ schema })
  await sessions.create({ id: 'S1', callState: 'Ringing' })
  const world = createWorld({ seed: 1, now: Date.now, opening: seedFrom(sessions) })
  await worldCollection<Call>(world, 'sessions').update((query) => query.where({ id: 'S1' }), {
    data(session) {
      session.callState = 'Connected'
    },
  })
  world.reset()
  expect(world.collection('sessions').get('S1')).toEqual({ id: 'S1', callState: 'Ringing' })
})

test('the entities are the records in their order, dictionaries included, and nothing has happened yet', async () => {
  const world = worldFrom(seedFrom(await collectionOf(second, first)))
  expect(world.scenario).toBe('sessions')
  expect(world.collection('sessions').all()).toEqual([second, first])
  expect(world.journal.count()).toBe(0)
})

test('what becomes of the collection afterwards does not concern the world, nor the other way round', async () => {
  const sessions = await collectionOf(first)
  const scenario = seedFrom(sessions)
  await sessions.update((query) => query.where({ id: 'S1' }), {
    data(session) {
      session.callState = 'Hold'
    },
  })
  const world = worldFrom(scenario)
  expect(world.collection('sessions').all()).toEqual([first])
  expect(() => Object.assign(world.collection('sessions').get('S1') ?? {}, { id: 'S9' })).toThrow(TypeError)
  expect(sessions.all()[0]).toMatchObject({ id: 'S1', callState: 'Hold' })
})

test('a world seeds another one through its mirror', () => {
  const world = createWorld({ seed: 1, now: () => 0 })
  world.collection('boats').plant('7', () => ({ number: 7 }))
  const scenario = seedFrom(worldCollection(world, 'boats'), { into: 'ships', key: 'number', name: 'harbour' })
  const other = worldFrom(scenario)
  expect([other.scenario, other.collection('ships').get('7')]).toEqual(['harbour', { number: 7 }])
})

const refusals: readonly { readonly name: string; readonly given: readonly object[]; readonly code: string }[] = [
  { name: 'two records with one id', given: [first, { ...second, id: 'S1' }], code: 'same-key' },
  { name: 'ids that differ in their type only', given: [{ id: 1 }, { id: '1' }], code: 'same-key' },
  { name: 'a record without id', given: [{ callState: 'Ringing' }], code: 'no-key' },
  { name: 'what JSON does not have', given: [{ id: 'S1', big: 1n }], code: 'not-plain' },
]

test.each(refusals)('$name cannot seed a world', ({ given, code }) => {
  expect(() => seedFrom({ all: () => given })).toThrow(expect.objectContaining({ name: 'MswDataError', code }))
})
