/** A believable session, with text that JSV has to quote and members that have no value. */

/** A session as plain data; the liars change copies of it. */
export type Session = Record<string, unknown>

/** Returns a connected session with this id. */
export function trueSession(id: string): Session {
  return {
    dialState: 'Active',
    callState: 'Connected',
    queueState: 'Connected',
    accountId: 'acc1',
    accountName: 'Acme, Inc.',
    customerBreadcrumb: [
      { id: 'c1', name: 'Head office' },
      { id: 'c2', name: 'Branch, north' },
    ],
    fromName: ' lead and trail ',
    channel: 'Voice',
    ended: false,
    outcome: '',
    callSid: 'CA1',
    consoleData: 'line1\nline2\r\nline3\ttab',
    holdReason: 'None',
    displayName: 'Ann "Ace" O\'Neil, {x} [y]: z',
    customerName: 'Zoë 日本 😀',
    destination: '<b>&amp;</b>',
    toAddress: '+15550001111',
    log: [{ date: '2024-01-02T03:04:05Z', message: 'Call answered' }],
    members: [
      {
        identity: 'agent',
        displayName: 'Agent One',
        isOriginalMember: true,
        applicationData: { k: 'v', 'a:b': 'c,d', empty: '' },
        callState: 'Connected',
        role: 'Agent',
        callSid: 'CA1',
        muted: false,
      },
      {
        identity: 'caller',
        isOriginalMember: false,
        applicationData: {},
        callState: 'None',
        role: 'Caller',
        muted: true,
      },
    ],
    direction: 'Incoming',
    wasMissed: false,
    id,
    dateCreated: '2024-01-02T03:04:05Z',
    dateLastModified: '2024-01-02T03:04:05Z',
    createdBy: 'agent',
  }
}
