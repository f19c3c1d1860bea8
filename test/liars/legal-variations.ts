/** Servers that do things their own way and break nothing. */

import { gzipSync } from 'node:zlib'
import { type Conduct, notFound, type Reply, reply, truth } from './conduct.ts'
import type { Session } from './true-session.ts'

/** A server that the judge must acquit. */
export interface LegalVariation {
  readonly name: string
  readonly conduct: Partial<Conduct>
}

/** None of these may raise a finding, not even a warning. */
export const legalVariations: readonly LegalVariation[] = [
  { name: 'is the true server', conduct: {} },
  showing('orders members its own way', (session) => Object.fromEntries(Object.entries(session).reverse())),
  showing('writes the base class first', ({ id, dateCreated, ...own }) => ({ id, dateCreated, ...own })),
  {
    name: 'orders members differently in each format',
    conduct: { json: (value) => JSON.stringify(Object.fromEntries(Object.entries(Object(value)).reverse())) },
  },
  { name: 'indents JSON', conduct: { json: (value) => JSON.stringify(value, null, 4) } },
  {
    name: 'breaks JSON lines with CR LF',
    conduct: { json: (value) => JSON.stringify(value, null, 2).replaceAll('\n', '\r\n') },
  },
  { name: 'ends JSON with a line break', conduct: { json: (value) => `${JSON.stringify(value)}\n` } },
  {
    name: 'escapes every non-ASCII letter in JSON',
    conduct: {
      json: (value) =>
        JSON.stringify(value).replace(
          /[^ -~]/g,
          (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
        ),
    },
  },
  {
    name: 'escapes slashes in JSON',
    conduct: { json: (value) => JSON.stringify(value).replaceAll('/', '\\/') },
  },
  {
    name: 'writes explicit nulls for nullable members in JSON',
    conduct: {
      json: (value) => JSON.stringify({ ...Object(value), customerId: null, lastModifiedBy: null, outcome: '' }),
    },
  },
  showing(
    'leaves nullable members out',
    ({ accountName: _, log: __, members: ___, customerBreadcrumb: ____, ...rest }) => rest,
  ),
  showing('has every nullable member', (session) => ({
    ...session,
    ...Object.fromEntries(nullableTexts.map((name) => [name, `some ${name}`])),
  })),
  showing('has empty lists', (session) => ({ ...session, log: [], members: [], customerBreadcrumb: [] })),
  showing('has {} for an object that is missing from a list', (session) => ({
    ...session,
    customerBreadcrumb: [{}, { id: 'c1' }, {}],
  })),
  showing('has empty texts', (session) => ({ ...session, accountName: '', displayName: '' })),
  showing('has texts that look like other types', (session) => ({
    ...session,
    accountName: 'True',
    displayName: '42',
    outcome: 'null',
    consoleData: '{"a":[1,2]}',
  })),
  showing('has keys with special characters in a dictionary', (session) => ({
    ...session,
    members: [
      {
        isOriginalMember: true,
        applicationData: { 'a/b~c': 'x', '': 'empty', '"': '""', ключ: 'значение' },
        callState: 'Hold',
        role: 'Transfer',
        muted: false,
      },
    ],
  })),
  {
    name: 'has .NET dates, which JSON and JSV spell differently',
    conduct: {
      show: (session, asked) => ({
        ...truth.show(session, asked),
        dateCreated: asked.format === 'json' ? '/Date(1704164645123+0200)/' : '2024-01-02T05:04:05.1230000+02:00',
        dateCompleted: asked.format === 'json' ? '/Date(1704150000123-0000)/' : '2024-01-01T23:00:00.1234567+00:00',
      }),
      // a DateTime stands bare in JSV, colons and all
      jsv: (value, asked) => truth.jsv(value, asked).replace(/(dateC\w+):"([^"]+)"/g, '$1:$2'),
    },
  },
  {
    name: 'writes explicit nulls in lists and objects in JSON, which JSV leaves out',
    conduct: {
      json: (value) => JSON.stringify({ ...Object(value), customerBreadcrumb: [{ id: null, name: null }] }),
      jsv: (value, asked) => truth.jsv({ ...Object(value), customerBreadcrumb: [{}] }, asked),
    },
  },
  {
    name: 'knows the user by his e-mail address',
    conduct: { hold: (session, asked) => ({ ...truth.hold(session, asked), heldByUserId: 'agent@example.org' }) },
  },
  {
    name: 'does not say who held it',
    conduct: { show: (session, asked) => ({ ...truth.show(session, asked), heldByUserId: undefined }) },
  },
  answeringAs('sends no charset', (contentType) => contentType.replace(/;.*/, '')),
  answeringAs('writes the media type in upper case', (contentType) => contentType.toUpperCase()),
  answeringAs(
    'adds parameters to every Content-Type',
    (contentType) => `${contentType.replace(/;.*/, '')} ; Charset="UTF-8"; q=1`,
  ),
  answeringAs('calls JSV application/jsv always', (contentType) => contentType.replace('text/jsv', 'application/jsv')),
  answeringAs('calls JSV text/jsv always', (contentType) => contentType.replace('application/jsv', 'text/jsv')),
  sending('compresses with gzip', (sent) =>
    sent.body === ''
      ? sent
      : { ...sent, body: gzipSync(sent.body), headers: { ...sent.headers, 'Content-Encoding': 'gzip' } },
  ),
  sending('sends every body in chunks', (sent) => ({
    ...sent,
    headers: { ...sent.headers, 'Transfer-Encoding': 'chunked' },
  })),
  sending('sends Content-Length', (sent) => ({
    ...sent,
    headers: { ...sent.headers, 'Content-Length': String(Buffer.byteLength(sent.body)) },
  })),
  sending('sends more headers', (sent) => ({
    ...sent,
    headers: {
      ...sent.headers,
      'Access-Control-Allow-Origin': '*',
      'Strict-Transport-Security': 'max-age=1',
      'X-Trace': 'x',
    },
  })),
  sending('sets cookies', (sent) => ({
    ...sent,
    headers: { ...sent.headers, 'Set-Cookie': 'ss-id=abc; path=/; samesite=lax; httponly' },
  })),
  sending('has no reason phrases of its own', (sent) => ({ ...sent, reason: '' })),
  {
    name: 'challenges with Basic',
    conduct: {
      unauthenticated: () => reply(401, 'Unauthorized', '', { 'WWW-Authenticate': 'Basic realm="/auth/basic"' }),
    },
  },
  {
    name: 'forbids with an envelope',
    conduct: { forbidden: (asked) => ({ ...notFound(asked), status: 403, reason: 'Forbidden' }) },
  },
  { name: 'forbids without a body', conduct: { forbidden: () => reply(403, 'Forbidden', '') } },
  {
    name: 'has error codes and words of its own',
    conduct: {
      unknown: (asked) => {
        const { body, ...rest } = notFound(asked)
        return {
          ...rest,
          body: String(body)
            .replace('NotFound', 'SessionNotFound')
            .replace(/Session '.*?' was/, 'Nothing was'),
        }
      },
    },
  },
  {
    name: 'writes more into the error envelope',
    conduct: {
      unknown: (asked) => ({
        ...notFound(asked),
        body:
          asked.format === 'json'
            ? '{"responseStatus":{"errorCode":"NotFound","message":"gone","stackTrace":null,"errors":[{"errorCode":"a","fieldName":"b","message":"c"}],"meta":{"k":"v"}}}'
            : '{responseStatus:{errorCode:NotFound,message:gone,errors:[{errorCode:a,fieldName:b,message:c}],meta:{k:v}}}',
      }),
    },
  },
  { name: 'logs every hold', conduct: logging() },
]

const nullableTexts = [
  'customerId',
  'endpointId',
  'endpointName',
  'dateCompleted',
  'fromAddress',
  'answeredByName',
  'queueMemberId',
  'holdQueueName',
  'conferenceSid',
  'callbackNumber',
  'answeredById',
  'fromPhoneNumber',
  'mostRecentParticipantCallSid',
  'ringQueueId',
  'lastModifiedBy',
]

function showing(name: string, change: (session: Session) => Session): LegalVariation {
  return { name, conduct: { show: (session, asked) => change(truth.show(session, asked)) } }
}

function answeringAs(name: string, change: (contentType: string) => string): LegalVariation {
  return sending(name, (sent) => {
    const contentType = sent.headers['Content-Type']
    return contentType === undefined
      ? sent
      : { ...sent, headers: { ...sent.headers, 'Content-Type': change(contentType) } }
  })
}

function sending(name: string, change: (sent: Reply) => Reply): LegalVariation {
  return { name, conduct: { send: change } }
}

/** Each hold moves the time stamp and adds a line to the log, so no two answers are the same. */
function logging(): Partial<Conduct> {
  let holds = 0
  return {
    hold: (session, asked) => {
      holds++
      return {
        ...truth.hold(session, asked),
        dateLastModified: `2024-01-02T03:04:${String(holds).padStart(2, '0')}Z`,
        log: [...(Array.isArray(session['log']) ? session['log'] : []), { date: 'now', message: `hold ${holds}` }],
      }
    },
  }
}
