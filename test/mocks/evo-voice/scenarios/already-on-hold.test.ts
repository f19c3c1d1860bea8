import { expect, test } from 'vitest'
import { sessionState } from '#behaviour/evo-voice/session-state.ts'
import { alreadyOnHold } from '#mocks/evo-voice/scenarios/already-on-hold.ts'
import { sessionsOf } from '../begun.ts'

test('most are on hold: by agent and by manager, to be transferred and to wait', () => {
  const held = sessionsOf(alreadyOnHold).filter((session) => sessionState(session) === 'held')
  expect(held.map(({ heldByUserId, holdReason }) => `${heldByUserId} ${holdReason}`)).toEqual([
    'agent Transferring',
    'agent None',
    'manager Transferring',
    'manager None',
  ])
})
