/** What the services of the recorded API do, told as moves. */

import { type Behaviour, behaviourOf } from '#behaviour/behaviour.ts'
import type { HoldSession, SessionInfo } from '#behaviour/evo-voice/session.ts'
import type { Move } from '#behaviour/move.ts'
import { conflict, notFound } from '#behaviour/refusals.ts'

type State = 'live' | 'ended'

interface SessionRequest {
  readonly sessionId?: string | null
}

const onSessions = {
  collection: 'sessions',
  idOf: (request: SessionRequest) => request.sessionId ?? '',
  unknown: (id: string) => notFound(`Session '${id}' was not found`),
  stateOf: ({ ended }: SessionInfo): State => (ended ? 'ended' : 'live'),
  promises: () => [],
}

const holdSession: Move<SessionInfo, HoldSession, State> = {
  ...onSessions,
  operation: 'HoldSession',
  rows: [
    {
      from: ['live'],
      effects: [
        { member: 'callState', becomes: () => 'Hold' },
        { member: 'holdReason', becomes: ({ request }) => request.reason ?? 'None' },
        { member: 'heldByUserId', becomes: ({ caller }) => caller },
        { member: 'callSid', becomes: ({ before, request }) => request.callSid ?? before.callSid },
      ],
    },
    { from: ['ended'], refusal: conflict('The session has ended') },
  ],
}

const getSession: Move<SessionInfo, SessionRequest, State> = {
  ...onSessions,
  operation: 'GetSession',
  rows: [{ from: ['live', 'ended'], effects: [] }],
}

const endSession: Move<SessionInfo, SessionRequest, State> = {
  ...onSessions,
  operation: 'EndSession',
  rows: [
    {
      from: ['live', 'ended'],
      effects: [
        { member: 'ended', becomes: () => true },
        { member: 'callState', becomes: () => 'Disconnected' },
      ],
    },
  ],
}

/** The services behind `HoldSession`, `GetSession` and `EndSession`. */
export const recordedServices: readonly Behaviour[] = [
  behaviourOf(holdSession),
  behaviourOf(getSession),
  behaviourOf(endSession),
]
