import { expect, test } from 'vitest'
import { sessionState, sessionStates } from '#behaviour/evo-voice/session-state.ts'
import { everyState } from '#mocks/evo-voice/scenarios/every-state.ts'
import { begun, sessionsOf } from '../begun.ts'

const sessions = sessionsOf(everyState)

test('there are twelve sessions in every state of their life, a conference and a chat among them', () => {
  expect(sessions).toHaveLength(12)
  expect(new Set(sessions.map(sessionState))).toEqual(new Set(sessionStates))
  expect(sessions.filter(({ channel }) => channel === 'Chat')).toHaveLength(1)
  expect(sessions.filter(({ conferenceSid }) => conferenceSid)).not.toEqual([])
})

test('the texts hold all that JSV must quote, line breaks and letters beyond ASCII', () => {
  const text = JSON.stringify(sessions)
  for (const piece of [',', '\\"', '{', '[', '\\n']) expect(text).toContain(piece)
  expect(text).toMatch(/[^\u0020-\u007e]/)
})

test('it stands still until somebody acts', () => {
  const world = begun(everyState)
  world.clock.step(86_400_000)
  expect(world.journal.count()).toBe(0)
})

test('the agent sees all that is live, and two that are over belong to another account', () => {
  const elsewhere = sessions.filter(({ accountId }) => accountId !== 'AC100')
  expect(elsewhere.map(({ id, ended }) => [id, ended])).toEqual([
    ['S1009', true],
    ['S1010', true],
  ])
})
