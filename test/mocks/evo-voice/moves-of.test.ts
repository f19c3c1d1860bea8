import { expect, test } from 'vitest'
import { evoVoiceModel } from '#generated/evo-voice.model.ts'
import { movesOf } from '#mocks/evo-voice/moves-of.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { deskWorld, personNamed } from './services/desk.ts'

const world = deskWorld()

function movesIn(operationName: string, sessionId: string, userName = 'agent'): readonly string[] | undefined {
  const operation = evoVoiceModel.operations.find(({ name }) => name === operationName)
  const session = world.collection('sessions').get(sessionId) as WireValue
  return operation && movesOf(session, operation, personNamed(userName))
}

test('an answer that is a session names what may be done to it', () => {
  expect(movesIn('GetSession', 'S1001')).toContain('HoldSession')
  expect(movesIn('HoldSession', 'S1004')).not.toContain('HoldSession')
  expect(movesIn('GetSession', 'S1001', 'guest')).toEqual([])
})

test.each(['ListSessions', 'EndSession', 'SendMessage', 'GetAuthStatus'])(
  'an answer of %s names nothing',
  (operation) => {
    expect(movesIn(operation, 'S1001')).toBeUndefined()
  },
)
