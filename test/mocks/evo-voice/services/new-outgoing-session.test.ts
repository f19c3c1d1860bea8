import { expect, test } from 'vitest'
import { listSessions } from '#mocks/evo-voice/services/list-sessions.ts'
import { newOutgoingSession } from '#mocks/evo-voice/services/new-outgoing-session.ts'
import { ask, deskWorld } from './desk.ts'

const request = { flowId: 'FL1', numberToDial: '+15550001113' }

test('a call is placed, and nothing answered', () => {
  const world = deskWorld([])
  expect(ask(newOutgoingSession, world, { ...request, callerId: '+15550001000' }, 'manager')).toBeNull()
  expect(ask(listSessions, world, {}, 'manager')).toMatchObject({
    items: [
      {
        direction: 'Outgoing',
        channel: 'Voice',
        callState: 'Ringing',
        toAddress: '+15550001113',
        fromAddress: '+15550001000',
        members: [{ identity: '+15550001113', callState: 'Ringing' }],
        log: [{ message: 'Call placed for flow FL1' }],
      },
    ],
  })
})

test('without a caller id one is invented, the same in the same world', () => {
  const fromOf = () => {
    const world = deskWorld([])
    ask(newOutgoingSession, world, request, 'manager')
    return world.collection('sessions').all()[0]?.['fromAddress']
  }
  expect(fromOf()).toMatch(/^\+1555\d{7}$/)
  expect(fromOf()).toBe(fromOf())
})

test.each([
  [{ numberToDial: '+15550001113' }, /'flowId' is required/],
  [{ flowId: 'FL1' }, /'numberToDial' must be an E164 number/],
  [{ ...request, numberToDial: '555-0001' }, /'numberToDial' must be an E164 number/],
  [{ ...request, callerId: 'Fabrikam' }, /'callerId' must be an E164 number/],
])('%j is a bad request', (bad, message) => {
  const answer = ask(newOutgoingSession, deskWorld([]), bad, 'manager')
  expect(answer).toMatch(/^400 BadRequest/)
  expect(answer).toMatch(message)
})
