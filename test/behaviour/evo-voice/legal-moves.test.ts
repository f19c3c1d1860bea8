import { expect, test } from 'vitest'
import { legalMoves } from '#behaviour/evo-voice/legal-moves.ts'
import { lifeSample, lifeSamples, sampleAgent } from '#behaviour/evo-voice/life-samples.ts'
import { lifeTrials } from '#behaviour/evo-voice/life-trials.ts'
import type { Session } from '#behaviour/evo-voice/session.ts'
import { sessionMoves } from '#behaviour/evo-voice/session-moves.ts'
import type { Person } from '#behaviour/person.ts'

const admin: Person = { ...sampleAgent, roles: ['Admin'] }
const guest: Person = { ...sampleAgent, roles: [] }

test.each([
  { state: 'ringing', shape: 'call', moves: 'PatchSession HoldSession RejectSession EndSession LogSession' },
  {
    state: 'connected',
    shape: 'call',
    moves:
      'PatchSession HoldSession RedirectSession EndSession RecordSession LogSession StartConference AddConferenceMember',
  },
  {
    state: 'held',
    shape: 'conference',
    moves:
      'PatchSession HoldSession RedirectSession EndSession LogSession StartConference AddConferenceMember PatchConferenceMember',
  },
  {
    state: 'connected',
    shape: 'chat',
    moves: 'PatchSession HoldSession EndSession LogSession InviteChatMember DeleteChatMember SendMessage',
  },
  { state: 'ended', shape: 'call', moves: 'LogSession' },
] as const)('an agent may do to a $shape that is $state: $moves', ({ state, shape, moves }) => {
  expect(legalMoves(lifeSample(state, shape), sampleAgent)).toEqual(moves.split(' '))
})

test('roles are those of the contract: who has none may call what asks for none', () => {
  expect(legalMoves(lifeSample('connected', 'call'), guest)).toEqual([
    'PatchSession',
    'StartConference',
    'AddConferenceMember',
  ])
})

test('to whom the session is unknown nothing is open', () => {
  const elsewhere = { ...sampleAgent, details: { accountIds: ['AC200'] } }
  expect(legalMoves(lifeSample('connected', 'call'), elsewhere)).toEqual([])
})

test('the system, which is no person, may do what the state allows', () => {
  const session = lifeSample('connected', 'call')
  expect(legalMoves(session, undefined)).toEqual(legalMoves(session, admin))
})

test('equal answers for one person are the very same list', () => {
  const [first, second] = [lifeSample('held', 'call'), { ...lifeSample('held', 'call'), id: 'S2' }]
  expect(legalMoves(first, sampleAgent)).toBe(legalMoves(second, sampleAgent))
})

const asked = new Set(sessionMoves.map(({ operation }): string => operation))
const trials = lifeTrials.filter(({ move }) => asked.has(move.operation))

/** The operations of which some sensible request takes effect. */
function madeOn(session: Session): ReadonlySet<string> {
  return new Set(trials.filter(({ run }) => run(session).kind === 'moved').map(({ move }) => move.operation))
}

test.each(lifeSamples())('what is legal is what is not refused: $channel, $callState, $conferenceSid', (session) => {
  expect([...legalMoves(session, admin)].toSorted()).toEqual([...madeOn(session)].toSorted())
})
