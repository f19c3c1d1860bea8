import { expect, test } from 'vitest'
import { behaviourOf } from '#behaviour/behaviour.ts'
import { holdSession } from '#behaviour/evo-voice/hold-session.ts'
import { sampleAgent } from '#behaviour/evo-voice/life-samples.ts'

const behaviour = behaviourOf(holdSession)

test('a behaviour names its operation, its collection and the entity of a request', () => {
  expect([behaviour.operation, behaviour.collection]).toEqual(['HoldSession', 'sessions'])
  expect(behaviour.idOf({ sessionId: 'S1' })).toBe('S1')
  expect(behaviour.idOf({})).toBe('')
  expect(behaviour.unknown('S1').status).toBe(404)
})

test('a behaviour makes the same move as its table', () => {
  const before = { id: 'S1', ended: true, callState: 'Disconnected' }
  const outcome = behaviour.make({ before, request: { sessionId: 'S1' }, caller: 'agent', now: '2026-01-02T03:04:05Z' })
  expect(outcome).toMatchObject({ kind: 'refused', refusal: { status: 409 } })
})

test('a behaviour sees and shows what its table does', () => {
  const elsewhere = { ...sampleAgent, details: { accountIds: ['AC200'] } }
  const log = Array.from({ length: 60 }, () => ({ date: '2026-01-02T03:04:05Z', message: 'More' }))
  expect(behaviour.sees?.({ accountId: 'AC100' }, elsewhere)).toBe(false)
  expect(behaviour.shown?.({ log })).toEqual({ log: log.slice(10) })
})

test('a table that says nothing about either makes a behaviour that says nothing', () => {
  const { operation, collection, idOf, unknown, stateOf, promises, rows } = holdSession
  const plain = behaviourOf({ operation, collection, idOf, unknown, stateOf, promises, rows })
  expect([plain.sees, plain.shown]).toEqual([undefined, undefined])
})
