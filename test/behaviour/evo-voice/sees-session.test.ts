import { expect, test } from 'vitest'
import { sampleAgent } from '#behaviour/evo-voice/life-samples.ts'
import { seesSession } from '#behaviour/evo-voice/sees-session.ts'
import { sampleSession } from './sample-session.ts'

const session = { ...sampleSession, accountId: 'AC100' }

function person(accountIds: unknown, roles: readonly string[] = ['User']) {
  return { ...sampleAgent, roles, details: { accountIds } }
}

test.each([
  { who: 'somebody of its account', person: person(['AC200', 'AC100']), sees: true },
  { who: 'somebody of another account', person: person(['AC200']), sees: false },
  { who: 'somebody of no account', person: person([]), sees: false },
  { who: 'somebody of its account, told as a text', person: person('AC100'), sees: true },
  { who: 'somebody of another account, told as a text', person: person('AC200'), sees: false },
  { who: 'somebody whose accounts are none', person: person(null), sees: false },
  { who: 'a system administrator', person: person([], ['SystemAdministrator']), sees: true },
  { who: 'an administrator of the framework', person: person([], ['Admin']), sees: true },
  { who: 'a manager of another account', person: person(['AC200'], ['Manager']), sees: false },
  { who: 'somebody of whom no accounts are told', person: sampleAgent, sees: true },
  { who: 'the system', person: undefined, sees: true },
])('$who sees the session: $sees', ({ person: who, sees }) => {
  expect(seesSession(session, who)).toBe(sees)
})

test('a session of no account is seen by those who see all', () => {
  expect(seesSession(sampleSession, person(['AC100']))).toBe(false)
  expect(seesSession(sampleSession, person([], ['Admin']))).toBe(true)
})
