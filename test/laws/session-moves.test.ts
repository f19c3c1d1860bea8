/** Whatever is done to sessions, in whatever order and by whomever: no move breaks what is always true of them. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brokenInvariants } from '#behaviour/broken-invariants.ts'
import { addConferenceMember } from '#behaviour/evo-voice/add-conference-member.ts'
import { deleteChatMember } from '#behaviour/evo-voice/delete-chat-member.ts'
import { endSession } from '#behaviour/evo-voice/end-session.ts'
import { holdSession } from '#behaviour/evo-voice/hold-session.ts'
import { inviteChatMember } from '#behaviour/evo-voice/invite-chat-member.ts'
import { legalMoves } from '#behaviour/evo-voice/legal-moves.ts'
import { lifeSamples, sampleAgent } from '#behaviour/evo-voice/life-samples.ts'
import { logSession } from '#behaviour/evo-voice/log-session.ts'
import { patchConferenceMember } from '#behaviour/evo-voice/patch-conference-member.ts'
import { patchSession } from '#behaviour/evo-voice/patch-session.ts'
import { recordSession } from '#behaviour/evo-voice/record-session.ts'
import { redirectSession } from '#behaviour/evo-voice/redirect-session.ts'
import { rejectSession } from '#behaviour/evo-voice/reject-session.ts'
import { sendMessage } from '#behaviour/evo-voice/send-message.ts'
import type { Session } from '#behaviour/evo-voice/session.ts'
import { sessionInvariants } from '#behaviour/evo-voice/session-invariants.ts'
import { logLength } from '#behaviour/evo-voice/session-log.ts'
import type { SessionMove } from '#behaviour/evo-voice/session-move.ts'
import { sessionTimers } from '#behaviour/evo-voice/session-timers.ts'
import { sharedCallSids } from '#behaviour/evo-voice/shared-call-sids.ts'
import { startConference } from '#behaviour/evo-voice/start-conference.ts'
import { makeMove, type Outcome } from '#behaviour/make-move.ts'

const people = [
  { ...sampleAgent, roles: ['Admin'] },
  { ...sampleAgent, id: '2', userName: 'manager', displayName: 'Manager', roles: ['Admin'] },
]

/** One move with its request, by one of the people, some seconds after the one before. */
interface Step {
  readonly operation: string
  readonly person: (typeof people)[number]
  readonly seconds: number
  make(before: Session, at: number): Outcome<Session>
}

function step<Request>(move: SessionMove<Request>, request: fc.Arbitrary<Request>): fc.Arbitrary<Step> {
  return fc
    .record({ request, person: fc.constantFrom(...people), seconds: fc.integer({ min: -1, max: 40 }) })
    .map(({ request: asked, person, seconds }) => ({
      operation: move.operation,
      person,
      seconds,
      make: (before, at) =>
        makeMove(move, { before, request: asked, person, caller: person.userName, now: wireDate(at) }),
    }))
}

function wireDate(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z')
}

/** A member of a request: left out, null, or one of these. */
function maybe<const Value extends string | boolean>(...values: readonly Value[]): fc.Arbitrary<Value | null> {
  return fc.constantFrom(null, ...values)
}

const callSid = maybe('CA1', 'CA2', 'CA3', 'CA9')
const destination = maybe('+15550000009', '+15550000008', 'agent')
const flag = maybe(true, false)

const steps = fc.array(
  fc.oneof(
    { arbitrary: step(holdSession, fc.record({ callSid })), weight: 3 },
    { arbitrary: step(redirectSession, fc.record({ destination })), weight: 2 },
    {
      arbitrary: step(
        patchSession,
        fc.record({
          callState: maybe('Connected', 'Passive', 'Hold', 'Ringing', 'Disconnected'),
          queueState: maybe('None', 'Queued', 'Ringing', 'Connected', 'Hold', 'Disconnected'),
          holdReason: maybe('None', 'Transferring'),
          consoleData: maybe('{}', ''),
        }),
      ),
      weight: 6,
    },
    step(endSession, fc.record({ callSid })),
    step(rejectSession, fc.constant({})),
    { arbitrary: step(recordSession, fc.constant({})), weight: 2 },
    step(logSession, fc.record({ text: maybe('Called back', '') })),
    step(startConference, fc.record({ destination })),
    { arbitrary: step(addConferenceMember, fc.record({ destination })), weight: 2 },
    step(patchConferenceMember, fc.record({ callSid, hold: flag, muted: flag })),
    step(inviteChatMember, fc.record({ memberToAdd: destination })),
    step(deleteChatMember, fc.record({ memberId: destination, memberToRemove: callSid })),
    step(sendMessage, fc.record({ body: maybe('Good morning') })),
  ),
  { maxLength: 40 },
)

/** Makes the steps, and what is due between them; `see` is shown each change. */
function live(begun: Session, taken: readonly Step[], see: (before: Session, after: Session) => void): Session {
  let session = begun
  let at = Date.parse('2026-01-02T03:04:05Z')
  for (const { make, seconds, operation, person } of taken) {
    at += seconds * 1000
    for (let due = sessionTimers.dueAt({ ...session }); due !== undefined && due <= at; ) {
      // the timers give back what they were given, changed
      const after = sessionTimers.fire({ ...session }, due).after as unknown as Session
      see(session, after)
      session = after
      due = sessionTimers.dueAt({ ...session })
    }
    const outcome = make(session, at)
    const isLegal = legalMoves(session, person).includes(operation)
    if (outcome.kind === 'moved') {
      expect(isLegal).toBe(true)
      see(session, outcome.after)
      session = outcome.after
    }
  }
  return session
}

const begun = fc.constantFrom(...lifeSamples())

test('no sequence of moves breaks an invariant, throws, or does what is not legal', () => {
  fc.assert(
    fc.property(begun, steps, (session, taken) => {
      live(session, taken, (before, after) => {
        expect(brokenInvariants(sessionInvariants, before, after).map(({ claim }) => claim)).toEqual([])
        expect(logLength(after)).toBeGreaterThanOrEqual(logLength(before))
      })
    }),
    { numRuns: 300 },
  )
})

test('the same steps make the same session, ids included', () => {
  fc.assert(
    fc.property(begun, steps, (session, taken) => {
      expect(live(session, taken, () => {})).toEqual(live(session, taken, () => {}))
    }),
    { numRuns: 50 },
  )
})

test('two sessions that live the same life share no call that came to them in it', () => {
  fc.assert(
    fc.property(begun, steps, (session, taken) => {
      const apart = { ...session, id: 'S2', members: (session.members ?? []).map((one) => ({ ...one, callSid: null })) }
      expect([...sharedCallSids([live(session, taken, () => {}), live(apart, taken, () => {})])]).toEqual([])
    }),
    { numRuns: 50 },
  )
})
