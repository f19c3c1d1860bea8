/** The sessions with which every recorded case begins. */

import type { SessionInfo } from '#behaviour/evo-voice/session.ts'

/** Everything that a .NET server holds in a session of which nothing has been set. */
const unset = {
  dialState: 'None',
  callState: 'Disconnected',
  queueState: 'None',
  channel: 'Voice',
  ended: false,
  holdReason: 'None',
  direction: 'Incoming',
  wasMissed: false,
} as const satisfies Partial<SessionInfo>

const agent = {
  identity: 'agent',
  displayName: 'Agent One',
  isOriginalMember: true,
  applicationData: { k: 'v', 'a:b': 'c,d', empty: '' },
  callState: 'Connected',
  role: 'Agent',
  callSid: 'CA1',
  muted: false,
} as const

const caller = {
  identity: 'caller',
  isOriginalMember: false,
  applicationData: {},
  callState: 'None',
  role: 'Caller',
  muted: false,
} as const

/** Three plain sessions, an ended one, one that is hard to quote, an empty one, and one with a difficult id. */
export const recordedSessions: readonly (SessionInfo & { readonly id: string })[] = [
  connected('S1'),
  connected('S2'),
  connected('S3'),
  { ...connected('Ended'), ended: true, callState: 'Disconnected', dialState: 'None' },
  {
    ...connected('Quoted'),
    displayName: 'Ann "Ace" O\'Neil, {x} [y]: z',
    consoleData: 'line1\nline2\r\nline3\ttab',
    outcome: '',
    fromName: ' lead and trail ',
    customerName: 'Zoë 日本 😀',
    destination: '<b>&amp;</b>',
    answeredByName: 'back\\slash',
    toAddress: '+15550001111',
  },
  { ...unset, id: 'Bare' },
  connected('a b/c'),
]

function connected(id: string): SessionInfo & { readonly id: string } {
  return {
    ...unset,
    id,
    dialState: 'Active',
    callState: 'Connected',
    queueState: 'Connected',
    accountId: 'acc1',
    accountName: 'Acme',
    customerBreadcrumb: [
      { id: 'c1', name: 'Head office' },
      { id: 'c2', name: 'Branch, north' },
    ],
    callSid: 'CA1',
    dateCreated: '2024-01-02T03:04:05Z',
    dateLastModified: '2024-01-02T03:04:05Z',
    createdBy: 'agent',
    log: [{ date: '2024-01-02T03:04:05Z', message: 'Call answered' }],
    members: [agent, caller],
  }
}
