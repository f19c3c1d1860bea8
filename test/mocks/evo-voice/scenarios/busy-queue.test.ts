import { expect, test } from 'vitest'
import { sessionState } from '#behaviour/evo-voice/session-state.ts'
import { busyQueue } from '#mocks/evo-voice/scenarios/busy-queue.ts'
import { sessionsOf } from '../begun.ts'

const sessions = sessionsOf(busyQueue)

test('sixty sessions: most wait, some ring, some are talked to, some have given up', () => {
  const count = (state: string) => sessions.filter((session) => sessionState(session) === state).length
  expect([sessions.length, count('idle'), count('ringing'), count('ended')]).toEqual([60, 30, 6, 6])
  expect(count('connected') + count('held')).toBe(18)
})

test('who came first is rung first', () => {
  const waiting = sessions.filter(({ queueState }) => queueState === 'Queued')
  const begins = waiting.map(({ dateCreated }) => dateCreated ?? '')
  const dues = waiting.map(({ unpublished }) => unpublished?.due?.at ?? '')
  expect(begins.toSorted()).toEqual(begins)
  expect(dues.toSorted()).toEqual(dues)
})

test('another seed has other waits', () => {
  const begins = (seed: number) => sessionsOf(busyQueue, seed).map(({ dateCreated }) => dateCreated)
  expect(begins(2)).not.toEqual(begins(1))
})
