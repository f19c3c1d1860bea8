import { expect, test } from 'vitest'
import { control } from '#mocks/control/control.ts'
import { address, openStandIn } from './stand-in.ts'

test('the world of a key begins when it is first named, and is told among the others', async () => {
  const { fetch, worlds } = openStandIn()
  const stand = control(address, { fetch })
  const alice = await stand.world('alice')
  expect(alice.headers).toEqual({ 'x-understudy-world': 'alice' })
  expect(alice.url).toBe(`${address}/~alice`)
  expect(worlds.size).toBe(1)
  expect(await stand.worlds()).toEqual([{ key: 'alice', scenario: 'oneDoor', seed: 1, journalCount: 0 }])
})

test('without a key it is the world that all share', async () => {
  const { fetch, worlds } = openStandIn()
  const world = await control(`${address}/`, { fetch }).world()
  await world.run('OpenDoor', { id: 'D1' })
  expect([world.url, world.headers, worlds.size]).toEqual([address, {}, 0])
  expect(worlds.first.journal.count()).toBe(1)
})

test('both the address and the headers of a world lead there', async () => {
  const { fetch, worlds } = openStandIn()
  const { url, headers } = await control(address, { fetch }).world('alice')
  await fetch(`${url}/doors/D1/open`, { method: 'POST' })
  await fetch(`${address}/doors/D1/open`, { method: 'POST', headers })
  expect([worlds.of('alice')?.journal.count(), worlds.first.journal.count()]).toEqual([2, 0])
})

test('a world that is removed begins afresh, and the shared one is reset', async () => {
  const { fetch, worlds } = openStandIn()
  const stand = control(address, { fetch })
  for (const key of ['alice', undefined]) {
    const world = await stand.world(key)
    await world.run('OpenDoor', { id: 'D1' })
    await world.remove()
  }
  expect([worlds.size, worlds.first.journal.count()]).toEqual([0, 0])
  const again = await stand.world('alice')
  expect(await again.entity('doors', 'D1')).toEqual({ by: 'nobody' })
})

test('the token is sent with every call, and no other', async () => {
  const { fetch } = openStandIn({ token: 's3cret' })
  const world = await control(address, { fetch, token: 's3cret' }).world('alice')
  expect(JSON.stringify(world.headers)).not.toContain('s3cret')
  await expect(control(address, { fetch }).world()).rejects.toMatchObject({ code: 'wrong-token', status: 401 })
})

test('what can be no key is refused in the words of the stand-in', async () => {
  const { fetch } = openStandIn()
  await expect(control(address, { fetch }).world('two words')).rejects.toMatchObject({
    status: 400,
    message: expect.stringContaining('"two words" cannot be the key of a world'),
  })
})
