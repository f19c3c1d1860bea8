/** An assignment for tests: the bundled plan against a server that a script plays. */

import { planHoldSession } from '#contracts/evo-voice/plan-hold-session.ts'
import type { Assignment } from '#contracts/verify/assignment.ts'
import { contract } from '../sample.ts'

/** An assignment; what is given differs from the ordinary one. */
export function assignmentWith(given: Partial<Assignment> = {}): Assignment {
  return {
    baseUrl: new URL('http://127.0.0.1:4010'),
    contract,
    accounts: { user: { name: 'agent', password: 's3cret' } },
    plan: planHoldSession({ sessionId: 'S1', hasGuest: false }, contract.operation),
    allowWrites: false,
    limits: { milliseconds: 10_000, bytes: 1_000_000 },
    ...given,
  }
}
