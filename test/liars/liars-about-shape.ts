/** Liars whose answers do not have the shape that the contract declares. */

import type { FindingCode } from '#contracts/exchange/finding.ts'
import { truth } from './conduct.ts'
import type { Liar } from './liar.ts'
import type { Session } from './true-session.ts'

/** Each has one member, type, enum value or null wrong, the same in both formats unless it says so. */
export const liarsAboutShape: readonly Liar[] = [
  both('renames a nullable member', 'undeclared-member', '/display_name', rename('displayName', 'display_name')),
  both(
    'writes a member name in Pascal case',
    'undeclared-member',
    '/AccountName',
    rename('accountName', 'AccountName'),
  ),
  {
    ...both('renames a member that is always there', 'missing-member', '/wasMissed', rename('wasMissed', 'missed')),
    codes: ['missing-member', 'undeclared-member'],
  },
  both('drops a boolean', 'missing-member', '/ended', without('ended')),
  both('drops an enum', 'missing-member', '/dialState', without('dialState')),
  both('drops a boolean inside a list', 'missing-member', '/members/0/muted', inMember(without('muted'))),
  both('adds a member', 'undeclared-member', '/parentSessionId', set('parentSessionId', 'S0')),
  both('adds a member inside a list', 'undeclared-member', '/log/0/level', (session) => ({
    ...session,
    log: listOf(session, 'log').map((entry) => ({ ...entry, level: 'info' })),
  })),
  both('has an enum value of its own', 'unknown-enum-value', '/queueState', set('queueState', 'Parked')),
  both('writes an enum in lower case', 'unknown-enum-value', '/channel', set('channel', 'voice')),
  both('writes the hold state in lower case', 'unknown-enum-value', '/callState', set('callState', 'hold')),
  both('has an unknown enum value in a list', 'unknown-enum-value', '/members/1/role', (session) => ({
    ...session,
    members: listOf(session, 'members').map((member, index) => (index === 1 ? { ...member, role: 'Boss' } : member)),
  })),
  both('writes an enum as a number', 'wrong-type', '/direction', set('direction', 1), ['unknown-enum-value']),
  both('writes a list as an object', 'wrong-type', '/customerBreadcrumb', set('customerBreadcrumb', { id: 'c1' }), [
    'unreadable',
  ]),
  both('writes a list as a string', 'wrong-type', '/log', set('log', 'Call answered'), ['unreadable']),
  both('writes an object in a list as a string', 'wrong-type', '/log/0', set('log', ['Call answered']), ['unreadable']),
  both(
    'writes a dictionary as a list',
    'wrong-type',
    '/members/0/applicationData',
    inMember(set('applicationData', ['v'])),
    ['unreadable'],
  ),
  inJson('writes a number where a string belongs', 'wrong-type', '/accountId', set('accountId', 42)),
  inJson('writes a boolean as a string', 'wrong-type', '/ended', set('ended', 'false')),
  inJson('writes a boolean as a number', 'wrong-type', '/wasMissed', set('wasMissed', 0)),
  inJson('writes an object where a string belongs', 'wrong-type', '/accountName', set('accountName', { text: 'Acme' })),
  inJson('has a dictionary value of a wrong type', 'wrong-type', '/members/0/applicationData/empty', (session) => ({
    ...session,
    members: listOf(session, 'members').map((member, index) =>
      index === 0 ? { ...member, applicationData: { k: 'v', 'a:b': 'c,d', empty: 0 } } : member,
    ),
  })),
  inJson('writes null for a boolean', 'null-not-allowed', '/ended', set('ended', null)),
  inJson('has a null at the head of a list of objects', 'null-not-allowed', '/log/0', (session) => ({
    ...session,
    log: [null, ...listOf(session, 'log')],
  })),
  inJson('has a null at the end of a list of objects', 'null-not-allowed', '/members/2', (session) => ({
    ...session,
    members: [...listOf(session, 'members'), null],
  })),
  inJson(
    'has a null in a dictionary',
    'null-not-allowed',
    '/members/0/applicationData/language',
    inMember((member) => ({ ...member, applicationData: { ...Object(member['applicationData']), language: null } })),
  ),
  inJson('writes null for an enum', 'null-not-allowed', '/direction', set('direction', null)),
  {
    // what is wrapped is not there: the session asked for, and what JSV has to say of it
    ...inJson('wraps the answer', 'missing-member', '/dialState', (session) => ({ result: session })),
    caughtBy: ['json-matches-the-contract', 'answers-about-what-was-asked', 'same-in-every-format'],
    codes: ['missing-member', 'undeclared-member', 'wrong-subject', 'differs-between-formats'],
  },
  {
    name: 'answers a list in JSON',
    lie: { json: (value) => JSON.stringify([value]) },
    caughtBy: ['json-matches-the-contract'],
    codes: ['wrong-type'],
  },
  {
    name: 'answers null in JSON',
    lie: { json: () => 'null' },
    caughtBy: ['json-matches-the-contract'],
    codes: ['null-not-allowed'],
  },
]

type Change = (session: Session) => Session

/** A fault in both formats; JSV may word it differently. */
function both(
  name: string,
  code: FindingCode,
  pointer: string,
  change: Change,
  inJsv: readonly FindingCode[] = [],
): Liar {
  return {
    name,
    lie: { show: (session, asked) => change(truth.show(session, asked)) },
    caughtBy: ['json-matches-the-contract', 'jsv-matches-the-contract'],
    codes: [code, ...inJsv],
    pointer,
  }
}

/** A fault in JSON only: JSV spells strings, numbers and nulls so that these look alike, or leaves them out. */
function inJson(name: string, code: FindingCode, pointer: string, change: Change): Liar {
  return {
    name,
    lie: {
      show: (session, asked) =>
        asked.format === 'json' ? change(truth.show(session, asked)) : truth.show(session, asked),
    },
    caughtBy: ['json-matches-the-contract'],
    codes: [code],
    pointer,
  }
}

function set(name: string, value: unknown): Change {
  return (session) => ({ ...session, [name]: value })
}

function without(name: string): Change {
  return ({ [name]: _, ...rest }) => rest
}

function rename(name: string, other: string): Change {
  return (session) =>
    Object.fromEntries(Object.entries(session).map(([key, value]) => [key === name ? other : key, value]))
}

function inMember(change: Change): Change {
  return (session) => ({ ...session, members: listOf(session, 'members').map(change) })
}

function listOf(session: Session, name: string): Session[] {
  // the true session has lists of objects under the names asked for here
  return session[name] as Session[]
}
