import { expect, test } from 'vitest'
import { getActiveSessions } from '#mocks/evo-voice/services/get-active-sessions.ts'
import { ask, deskWorld } from './desk.ts'

test('GetActiveSessions tells what the caller takes part in, and nobody else’s', () => {
  const world = deskWorld()
  expect(ask(getActiveSessions, world)).toMatchObject({
    sessions: expect.arrayContaining([expect.objectContaining({ id: 'S1001' })]),
  })
  expect(ask(getActiveSessions, world, {}, 'guest')).toEqual({ sessions: [] })
})

test('a session that ends leaves GetActiveSessions', () => {
  const world = deskWorld([{ state: 'connected', minutesAgo: 1 }])
  expect(ask(getActiveSessions, world)).toMatchObject({ sessions: [{ id: 'S1001', log: [] }] })
  const sessions = world.collection('sessions')
  world.act(() => sessions.change('S1001', { ...sessions.get('S1001'), ended: true }, { what: 'test', by: 'test' }))
  expect(ask(getActiveSessions, world)).toEqual({ sessions: [] })
})
