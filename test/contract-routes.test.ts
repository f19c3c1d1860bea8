/** Every operation around sessions is in the contract, at its own route; a literal wins over an id. */

import { expect, test } from 'vitest'
import { evoVoiceModel } from '#generated/evo-voice.model.ts'
import { compileRoutes } from '#servicestack/http/routing/match-route.ts'

const match = compileRoutes(evoVoiceModel.operations)

const family: [given: string, operation: string, values?: string][] = [
  ['GET /sessions', 'ListSessions'],
  ['POST /sessions', 'NewSession'],
  ['DELETE /sessions', 'DeleteSessions'],
  ['GET /sessions/my', 'GetMySessions'],
  ['GET /sessions/MY.jsv', 'GetMySessions'],
  ['GET /sessions/active', 'GetActiveSessions'],
  ['POST /sessions/outgoing', 'NewOutgoingSession'],
  ['GET /sessions/S1', 'GetSession', 'S1'],
  ['GET /sessions/myself', 'GetSession', 'myself'],
  ['GET /sessions/outgoing', 'GetSession', 'outgoing'],
  ['PATCH /sessions/active', 'PatchSession', 'active'],
  ['DELETE /sessions/my', 'EndSession', 'my'],
  ['POST /sessions/S1/hold', 'HoldSession', 'S1'],
  ['POST /sessions/S1/redirect', 'RedirectSession', 'S1'],
  ['POST /sessions/S1/reject', 'RejectSession', 'S1'],
  ['POST /sessions/S1/record', 'RecordSession', 'S1'],
  ['POST /sessions/S1/log', 'LogSession', 'S1'],
  ['POST /sessions/S1/conference', 'StartConference', 'S1'],
  ['POST /sessions/S1/conference/members', 'AddConferenceMember', 'S1'],
  ['PATCH /sessions/S1/conference/members/CA1', 'PatchConferenceMember', 'S1 CA1'],
  ['POST /sessions/S1/members', 'InviteChatMember', 'S1'],
  ['DELETE /sessions/S1/members/+15550100', 'DeleteChatMember', 'S1  15550100'],
  ['GET /sessions/S1/transcript', 'GetChatTranscript', 'S1'],
  ['POST /sessions/S1/messages', 'SendMessage', 'S1'],
  ['POST /messages', 'SendMessage'],
  ['PUT /messages', 'SendMessage'],
  ['GET /calls/active', 'GetActiveCalls'],
  ['GET /auth/status', 'GetAuthStatus'],
]

test.each(family)('%s is for %s', (given, operation, values = '') => {
  const [method = '', path = ''] = given.split(' ')
  const found = match(method, path)
  expect(found?.operation.name).toBe(operation)
  expect(found?.pathValues.map(([, value]) => value).join(' ')).toBe(values)
})

test('no operation of the contract is left out of the list above', () => {
  const listed = new Set(family.map(([, operation]) => operation))
  expect(evoVoiceModel.operations.map(({ name }) => name).filter((name) => !listed.has(name))).toEqual([])
})

test.each(['PUT /sessions/my', 'POST /sessions/my', 'GET /messages/M1', 'POST /auth/status'])(
  '%s is for nobody',
  (given) => {
    const [method = '', path = ''] = given.split(' ')
    expect(match(method, path)).toBeUndefined()
  },
)
