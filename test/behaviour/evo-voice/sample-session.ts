/** A small live session for tests of behaviour. */

import type { Session } from '#behaviour/evo-voice/session.ts'

/** A conference of two parties and one who is being dialled. */
export const sampleSession: Session = {
  id: 'S1',
  dialState: 'Active',
  callState: 'Connected',
  queueState: 'Connected',
  channel: 'Voice',
  ended: false,
  holdReason: 'None',
  conferenceSid: 'CF1',
  direction: 'Incoming',
  wasMissed: false,
  lastModifiedBy: 'system',
  dateLastModified: '2026-01-01T00:00:00Z',
  log: [{ date: '2026-01-01T00:00:00Z', message: 'Call received' }],
  members: [
    { isOriginalMember: true, callState: 'Connected', role: 'Caller', callSid: 'CA1', muted: false },
    { isOriginalMember: false, callState: 'Connected', role: 'Agent', callSid: 'CA2', muted: false },
    { isOriginalMember: false, callState: 'Ringing', role: 'Transfer', callSid: 'CA3', muted: false },
  ],
}
