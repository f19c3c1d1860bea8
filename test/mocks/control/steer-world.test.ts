import { expect, test } from 'vitest'
import { control } from '#mocks/control/control.ts'
import { address, openStandIn } from './stand-in.ts'

async function enter(key = 'alice') {
  const { fetch, worlds } = openStandIn()
  const world = await control(address, { fetch }).world(key)
  return { world, fetch, inside: worlds.of(key) }
}

test('operations are run as any user, and the state tells what became of it', async () => {
  const { world } = await enter()
  expect(await world.run('LockDoor', { id: 'D1' }, 'porter')).toMatchObject({ status: 204 })
  expect(await world.run('OpenDoor', { id: 'D9' })).toMatchObject({ status: 404 })
  expect(await world.entity('doors', 'D1')).toEqual({ by: 'LockDoor porter' })
  expect(await world.state({ events: 1 })).toMatchObject({
    seed: 1,
    scenario: 'oneDoor',
    journalCount: 1,
    journal: [{ what: 'LockDoor' }],
    collections: { doors: [{ by: 'LockDoor porter' }] },
  })
  expect((await world.state()).journal).toHaveLength(1)
})

test('moves are told for a user and a collection', async () => {
  const { world } = await enter()
  expect(await world.moves('D1', 'porter', 'doors')).toEqual(['OpenDoor', 'LockDoor'])
  expect(await world.moves('D1', undefined, 'doors')).toEqual(['OpenDoor'])
  await expect(world.moves('S1')).rejects.toMatchObject({ code: 'unknown-entity' })
})

test('what happened is taken back, brought again, and rewound', async () => {
  const { world } = await enter()
  for (let count = 0; count < 3; count++) await world.run('OpenDoor', { id: 'D1' })
  expect(await world.undo()).toEqual({ events: 1, journalCount: 2 })
  expect(await world.undo(2)).toEqual({ events: 2, journalCount: 0 })
  expect(await world.redo(3)).toEqual({ events: 3, journalCount: 3 })
  expect(await world.rewind(1)).toEqual({ events: 2, journalCount: 1 })
  await world.clock.step('2s')
  await world.run('OpenDoor', { id: 'D1' })
  expect(await world.rewind(new Date('2026-01-02T03:04:06Z'))).toEqual({ events: 1, journalCount: 1 })
})

test('a world begins anew, as it was or with another scenario', async () => {
  const { world } = await enter()
  await world.run('OpenDoor', { id: 'D1' })
  expect(await world.reset()).toMatchObject({ name: 'oneDoor', seed: 1 })
  expect(await world.entity('doors', 'D1')).toEqual({ by: 'nobody' })
  expect(await world.scenario('manyDoors', { seed: 7 })).toMatchObject({ name: 'manyDoors', seed: 7 })
  expect(await world.scenario('oneDoor')).toMatchObject({ name: 'oneDoor', seed: 7 })
  await world.scenario('oneDoor', { now: '2020-02-29T12:00:00Z' })
  expect(await world.clock.state()).toEqual({ now: '2020-02-29T12:00:00.000Z', rate: 0 })
})

test('snapshots are taken, compared and restored', async () => {
  const { world } = await enter()
  await world.snapshot('at first')
  await world.run('OpenDoor', { id: 'D1' })
  expect(await world.difference('at first')).toEqual([
    { collection: 'doors', id: 'D1', kind: 'changed', members: ['by'] },
  ])
  expect(await world.restore('at first')).toEqual({ events: 1, journalCount: 2 })
  expect(await world.difference('at first')).toEqual([])
})

test('users are told and added', async () => {
  const { world } = await enter()
  await world.addUser({ userName: 'eve', password: 's3cret', roles: ['Porter'] })
  expect((await world.users()).map(({ userName }) => userName)).toEqual(['porter', 'guest', 'eve'])
  expect(await world.run('LockDoor', { id: 'D1' }, 'eve')).toMatchObject({ status: 204 })
})

test('faults strike until they are cleared', async () => {
  const { world } = await enter()
  await world.faults.set([{ fault: { kind: 'error', status: 503 } }])
  expect(await world.run('OpenDoor', { id: 'D1' })).toMatchObject({ status: 503 })
  await world.faults.clear()
  expect(await world.run('OpenDoor', { id: 'D1' })).toMatchObject({ status: 200 })
})

test('a link opens the same world in another', async () => {
  const one = await enter()
  await one.world.run('OpenDoor', { id: 'D1' })
  const other = await enter('bob')
  await other.world.open(await one.world.link())
  expect(await other.world.state()).toEqual(await one.world.state())
})

test('events come as they happen, and end with the signal', async () => {
  const { world, inside } = await enter()
  await world.run('OpenDoor', { id: 'D1' })
  const ending = new AbortController()
  const kinds: string[] = []
  for await (const { kind } of world.events({ since: 0, signal: ending.signal })) {
    kinds.push(kind)
    if (kinds.length === 1) inside?.clock.step(1000)
    if (kinds.length === 2) inside?.undo()
    if (kinds.length === 3) ending.abort()
  }
  expect(kinds).toEqual(['event', 'clock', 'rewound'])
})

test('a signal that came before ends the events at once', async () => {
  const { world } = await enter()
  for await (const _line of world.events({ signal: AbortSignal.abort() })) throw new Error('There was an event.')
})

test('events that cannot be had are an error', async () => {
  const { world } = await enter()
  const reading = async () => {
    for await (const _line of world.events({ since: -1 })) return
  }
  await expect(reading()).rejects.toMatchObject({ code: 'wrong-member' })
})
