import { expect, test } from 'vitest'
import { getSession } from '#mocks/evo-voice/services/get-session.ts'
import { ask, deskWorld } from './desk.ts'

const world = deskWorld()

test('a session is told without its log', () => {
  expect(world.collection('sessions').get('S1001')?.['log']).not.toEqual([])
  expect(ask(getSession, world, { sessionId: 'S1001' })).toMatchObject({ id: 'S1001', callState: 'Connected', log: [] })
})

test('a session of another account is as unknown as one that is not there', () => {
  const unknown = (id: string) => `404 NotFound: Session '${id}' was not found`
  expect(ask(getSession, world, { sessionId: 'S1009' })).toBe(unknown('S1009'))
  expect(ask(getSession, world, { sessionId: 'S1009' }, 'manager')).toMatchObject({ id: 'S1009' })
  expect(ask(getSession, world, { sessionId: 'S9' })).toBe(unknown('S9'))
  expect(ask(getSession, world)).toBe(unknown(''))
})

test('a session in the archive is read from lists only', () => {
  const old = deskWorld([{ state: 'ended', minutesAgo: 30 * 24 * 60 }])
  expect(ask(getSession, old, { sessionId: 'S1001' })).toMatch(/^404/)
})
