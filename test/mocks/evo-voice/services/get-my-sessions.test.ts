import { expect, test } from 'vitest'
import { getMySessions } from '#mocks/evo-voice/services/get-my-sessions.ts'
import { ask, deskWorld } from './desk.ts'

test('GetMySessions tells what the caller takes part in, and nobody else’s', () => {
  const world = deskWorld()
  expect(ask(getMySessions, world)).toMatchObject({
    sessions: expect.arrayContaining([expect.objectContaining({ id: 'S1001' })]),
  })
  expect(ask(getMySessions, world, {}, 'guest')).toEqual({ sessions: [] })
})

test('a session that ends leaves GetMySessions', () => {
  const world = deskWorld([{ state: 'connected', minutesAgo: 1 }])
  expect(ask(getMySessions, world)).toMatchObject({ sessions: [{ id: 'S1001', log: [] }] })
  const sessions = world.collection('sessions')
  world.act(() => sessions.change('S1001', { ...sessions.get('S1001'), ended: true }, { what: 'test', by: 'test' }))
  expect(ask(getMySessions, world)).toEqual({ sessions: [] })
})
