import { expect, test } from 'vitest'
import { behaviourOf } from '#behaviour/behaviour.ts'
import { holdSession } from '#behaviour/evo-voice/hold-session.ts'

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
