/** The moves of a session's life, each with requests that make sense, to be tried on sessions. */

import { makeMove, type Outcome } from '../make-move.ts'
import { addConferenceMember } from './add-conference-member.ts'
import { deleteChatMember } from './delete-chat-member.ts'
import { endSession } from './end-session.ts'
import { holdSession } from './hold-session.ts'
import { inviteChatMember } from './invite-chat-member.ts'
import { lifeSample, type SampleShape, sampleAgent } from './life-samples.ts'
import { logSession } from './log-session.ts'
import { patchConferenceMember } from './patch-conference-member.ts'
import { patchSession } from './patch-session.ts'
import { queueWait } from './queue-wait.ts'
import { recordSession } from './record-session.ts'
import { redirectSession } from './redirect-session.ts'
import { rejectSession } from './reject-session.ts'
import { ringTimeout } from './ring-timeout.ts'
import { sendMessage } from './send-message.ts'
import type { Session } from './session.ts'
import type { SessionMove } from './session-move.ts'
import { startConference } from './start-conference.ts'
import { wrapUp } from './wrap-up.ts'

/** One request of a move. */
export interface LifeTrial {
  readonly move: SessionMove<never>
  /** What the request asks for, where a move can do several things: `Connected`; else empty. */
  readonly asks: string
  /** The samples that it is about; without it all of them. */
  readonly shape?: SampleShape
  /** What the request would be refused with if a demand were not met, in the order of the demands. */
  readonly demands: readonly DemandTold[]
  /** Tries it on a session, as the agent, a little after the samples began. */
  run(before: Session): Outcome<Session>
}

/** A demand without the request that it is about. */
export interface DemandTold {
  readonly claim: string
  /** Such as `409 Conflict`. */
  readonly refused: string
}

/** All that may happen to a session, what time does last; requests name the parties of the samples. */
export const lifeTrials: readonly LifeTrial[] = [
  trial(patchSession, { callState: 'Connected' }, 'Connected'),
  trial(patchSession, { callState: 'Passive' }, 'Passive'),
  trial(patchSession, { consoleData: '{}' }, 'console data'),
  trial(holdSession, { reason: 'Transferring' }),
  trial(redirectSession, { destination: '+15550000009' }),
  trial(rejectSession, {}),
  trial(endSession, {}),
  { ...trial(endSession, { callSid: 'CA3' }, 'a party of a conference'), shape: 'conference' },
  trial(recordSession, {}),
  trial(logSession, { text: 'Called back' }),
  trial(startConference, {}),
  trial(addConferenceMember, { destination: '+15550000009' }),
  trial(patchConferenceMember, { callSid: 'CA1', muted: true }),
  trial(inviteChatMember, { memberToAdd: 'colleague@example.org' }),
  trial(deleteChatMember, { memberToRemove: 'agent' }),
  trial(sendMessage, { body: 'Good morning' }),
  trial(ringTimeout, undefined),
  trial(queueWait, undefined),
  trial(wrapUp, undefined),
]

function trial<Request>(move: SessionMove<Request>, request: Request, asks = ''): LifeTrial {
  const momentOf = (before: Session) => ({
    before,
    request,
    caller: sampleAgent.userName,
    person: sampleAgent,
    now: '2026-01-02T03:04:05Z',
  })
  const moment = momentOf(lifeSample('connected', 'conference'))
  return {
    move,
    asks,
    demands: (move.demands ?? []).map(({ claim, refusal }) => {
      const { status, errorCode } = refusal(moment)
      return { claim, refused: `${status} ${errorCode}` }
    }),
    run: (before) => makeMove(move, momentOf(before)),
  }
}
