/** Liars about statuses, labels, errors, callers and effects. */

import type { CheckId } from '#contracts/exchange/check-id.ts'
import type { FindingCode } from '#contracts/exchange/finding.ts'
import { type Asked, type Conduct, envelope, notFound, type Reply, reply, truth, unauthenticated } from './conduct.ts'
import type { Liar } from './liar.ts'
import type { Session } from './true-session.ts'

const json = 'application/json; charset=utf-8'
const serverError =
  '{"responseStatus":{"errorCode":"NullReferenceException","message":"Object reference…","errors":[]}}'

/** Each does one thing wrong that no look at the shape of an answer would show. */
export const liarsAboutManners: readonly Liar[] = [
  liar('answers 201', 'status-as-documented', 'wrong-status', { answer: answering(201, 'Created') }),
  liar('answers 202', 'status-as-documented', 'wrong-status', { answer: answering(202, 'Accepted') }),
  liar('answers 204 without a body', 'status-as-documented', 'wrong-status', {
    answer: () => reply(204, 'No Content', ''),
  }),
  liar('answers 500', 'status-as-documented', 'wrong-status', {
    answer: () => labelled(500, 'Exception', serverError),
  }),
  liar('redirects', 'status-as-documented', 'redirected', {
    answer: (_, { path }) => reply(302, 'Found', '', { Location: `/elsewhere${path}?token=abc` }),
  }),
  liar('does not know the suffix .jsv', 'status-as-documented', 'wrong-status', {
    answer: (body, asked) => (asked.path.endsWith('.jsv') ? reply(404, 'Not Found', '') : truth.answer(body, asked)),
  }),
  liar('refuses a second hold', 'status-as-documented', 'wrong-status', refusingSecondHold()),
  liar('answers 500 for an unknown session', 'status-as-documented', 'wrong-status', {
    unknown: (asked) => ({ ...notFound(asked), status: 500, reason: 'NullReferenceException' }),
  }),
  liar('answers 200 with an error for an unknown session', 'status-as-documented', 'wrong-status', {
    unknown: (asked) => ({ ...notFound(asked), status: 200, reason: 'OK' }),
  }),
  liar('answers 400 for an unknown session', 'status-as-documented', 'wrong-status', {
    unknown: (asked) => ({ ...notFound(asked), status: 400, reason: 'ArgumentException' }),
  }),
  liar('makes up a session it does not know', 'status-as-documented', 'wrong-status', { unknown: () => 'let in' }),

  liar('calls JSV text/plain', 'content-type-as-asked', 'wrong-content-type', {
    answer: (body, asked) => (asked.format === 'jsv' ? as(body, 'text/plain') : truth.answer(body, asked)),
  }),
  liar('calls JSV JSON', 'content-type-as-asked', 'wrong-content-type', {
    answer: (body, asked) => (asked.path.endsWith('.jsv') ? as(body, json) : truth.answer(body, asked)),
  }),
  liar('calls JSON text/html', 'content-type-as-asked', 'wrong-content-type', {
    answer: (body, asked) => (asked.path.endsWith('.json') ? as(body, 'text/html') : truth.answer(body, asked)),
  }),
  liar('sends no Content-Type', 'content-type-as-asked', 'wrong-content-type', {
    answer: (body, asked) => (asked.path.endsWith('.json') ? reply(200, 'OK', body) : truth.answer(body, asked)),
  }),
  {
    ...liar('answers JSON where JSV was asked', 'content-type-as-asked', 'wrong-content-type', {
      jsv: truth.json,
      answer: (body, asked) => (asked.format === 'jsv' ? as(body, json) : truth.answer(body, asked)),
    }),
    codes: ['wrong-content-type', 'format-not-offered'],
  },
  {
    // answering Accept: text/jsv in JSON is excused, but not whatever that JSON says
    name: 'answers Accept: text/jsv with JSON of its own',
    lie: { answer: answeringTextJsv(() => '{"x":1}') },
    caughtBy: [
      'content-type-as-asked',
      'json-matches-the-contract',
      'answers-about-what-was-asked',
      'same-in-every-format',
    ],
    codes: ['format-not-offered', 'missing-member', 'undeclared-member', 'wrong-subject', 'differs-between-formats'],
  },
  {
    name: 'answers Accept: text/jsv with JSV and calls it JSON',
    lie: { answer: answeringTextJsv((body) => body) },
    caughtBy: ['content-type-as-asked', 'json-matches-the-contract'],
    codes: ['format-not-offered', 'unreadable'],
  },
  liar('labels errors with another format', 'content-type-as-asked', 'wrong-content-type', {
    unknown: (asked) => labelled(404, 'NotFound', envelope({ ...asked, format: 'json' })),
  }),

  liar('writes errors without an envelope', 'errors-in-an-envelope', 'no-envelope', {
    unknown: inJson(() => labelled(404, 'NotFound', '{"errorCode":"NotFound","message":"gone"}')),
  }),
  liar('writes errors as problem details', 'errors-in-an-envelope', 'no-envelope', {
    unknown: inJson(() => labelled(404, 'NotFound', '{"type":"about:blank","title":"Not Found","status":404}')),
  }),
  liar('writes the envelope in Pascal case', 'errors-in-an-envelope', 'no-envelope', {
    unknown: (asked) => ({ ...notFound(asked), body: envelope(asked).replace('responseStatus', 'ResponseStatus') }),
  }),
  liar('leaves the error code out', 'errors-in-an-envelope', 'no-envelope', {
    unknown: (asked) => ({ ...notFound(asked), body: envelope(asked).replace(/"?errorCode"?:"?NotFound"?,/, '') }),
  }),
  liar('leaves the message out', 'errors-in-an-envelope', 'no-envelope', {
    unknown: (asked) => ({
      ...notFound(asked),
      body: envelope(asked).replace(/"?message"?:"?Session '.*?' was not found"?,/, ''),
    }),
  }),
  liar('writes the error list as an object', 'errors-in-an-envelope', 'wrong-type', {
    unknown: inJson((asked) => labelled(404, 'NotFound', envelope(asked).replace('"errors":[]', '"errors":{}'))),
  }),
  liar('writes JSON errors and calls them JSV', 'errors-in-an-envelope', 'unreadable', {
    unknown: (asked) => ({ ...notFound(asked), body: envelope({ ...asked, format: 'json' }) }),
  }),
  liar('answers an unknown session with an empty body', 'errors-in-an-envelope', 'unreadable', {
    unknown: () => reply(404, 'Not Found', '', { 'Content-Length': '0' }),
  }),

  liar('lets anybody in', 'refuses-without-credentials', 'wrong-status', { unauthenticated: () => 'let in' }),
  liar('answers 403 to a caller without credentials', 'refuses-without-credentials', 'wrong-status', {
    unauthenticated: truth.forbidden,
  }),
  liar('sends a caller without credentials to a login page', 'refuses-without-credentials', 'wrong-status', {
    unauthenticated: () => reply(302, 'Found', '', { Location: '/login' }),
  }),
  liar('writes a body with the 401', 'refuses-without-credentials', 'body-not-empty', {
    unauthenticated: () => ({ ...unauthenticated(), body: '{"message":"who are you?"}' }),
  }),
  liar('answers 401 without WWW-Authenticate', 'refuses-without-credentials', 'header-missing', {
    unauthenticated: () => reply(401, 'Unauthorized', ''),
  }),
  {
    ...liar('answers 401 with a body and without WWW-Authenticate', 'refuses-without-credentials', 'header-missing', {
      unauthenticated: () => labelled(401, 'Unauthorized', '{"message":"who are you?"}'),
    }),
    codes: ['header-missing', 'body-not-empty'],
  },
  liar('does not enforce the role', 'refuses-without-the-role', 'wrong-status', { forbidden: () => 'let in' }),
  liar('answers 401 to a user without the role', 'refuses-without-the-role', 'wrong-status', {
    forbidden: unauthenticated,
  }),
  liar('answers 404 to a user without the role', 'refuses-without-the-role', 'wrong-status', { forbidden: notFound }),

  liar('does not apply the hold', 'effect-in-the-answer', 'effect-missing', {
    hold: (session, { reason }) => ({ ...session, holdReason: reason }),
  }),
  liar('does not apply the reason', 'effect-in-the-answer', 'effect-missing', {
    hold: (session) => ({ ...session, callState: 'Hold' }),
  }),
  liar('keeps the first reason for good', 'effect-in-the-answer', 'effect-missing', {
    hold: (session, { reason }) => ({
      ...session,
      callState: 'Hold',
      holdReason: session['holdReason'] === 'None' ? reason : session['holdReason'],
    }),
  }),
  {
    ...liar('ends the session that it holds', 'effect-in-the-answer', 'effect-missing', {
      hold: (session, asked) => ({ ...truth.hold(session, asked), ended: true }),
    }),
    pointer: '/ended',
  },
  liar('answers with the state before', 'effect-in-the-answer', 'effect-missing', showingTheStateBefore()),
  liar('answers about another session', 'answers-about-what-was-asked', 'wrong-subject', {
    show: (session, asked) => ({ ...truth.show(session, asked), id: 'S2' }),
  }),
  liar('leaves the inherited members out', 'answers-about-what-was-asked', 'wrong-subject', {
    show: (session, asked) => {
      const { id: _, dateCreated: __, dateLastModified: ___, createdBy: ____, ...own } = truth.show(session, asked)
      return own
    },
  }),

  liar('says something else in JSV', 'same-in-every-format', 'differs-between-formats', {
    show: (session, asked) => ({
      ...truth.show(session, asked),
      ...(asked.format === 'jsv' ? { accountName: 'Acme' } : {}),
    }),
  }),
  liar('counts fewer entries in JSV', 'same-in-every-format', 'differs-between-formats', {
    show: (session, asked) => ({ ...truth.show(session, asked), ...(asked.format === 'jsv' ? { log: [] } : {}) }),
  }),
  liar('leaves a nullable member out of JSV', 'same-in-every-format', 'differs-between-formats', {
    jsv: (value, asked) => truth.jsv(value, asked).replace(/destination:[^,]*,/, ''),
  }),
  liar('trims text in JSV', 'same-in-every-format', 'differs-between-formats', {
    jsv: (value, asked) => truth.jsv(value, asked).replace(' lead and trail ', 'lead and trail'),
  }),
  liar('says something else behind the suffix .json', 'same-in-every-format', 'differs-between-formats', {
    show: (session, asked) => ({
      ...truth.show(session, asked),
      ...(asked.path.endsWith('.json') ? { wasMissed: true } : {}),
    }),
  }),

  {
    ...liar('has a member twice in JSON', 'json-matches-the-contract', 'unreadable', {
      json: (value) => JSON.stringify(value).replace('{', '{"callState":"Connected",'),
    }),
    pointer: '/callState',
  },
  {
    ...liar('has a member twice in an object in JSON', 'json-matches-the-contract', 'unreadable', {
      json: (value) => JSON.stringify(value).replace('"k":"v"', '"k":"w","k":"v"'),
    }),
    pointer: '/members/0/applicationData/k',
  },
  liar('has a member of the error twice', 'errors-in-an-envelope', 'unreadable', {
    unknown: inJson((asked) => ({
      ...notFound(asked),
      body: envelope(asked).replace('"errorCode"', '"errorCode":"Gone","errorCode"'),
    })),
  }),
  liar('cuts JSON in the middle', 'json-matches-the-contract', 'unreadable', {
    json: (value) => JSON.stringify(value).slice(0, 200),
  }),
  liar('writes JSV and calls it JSON', 'json-matches-the-contract', 'unreadable', { json: truth.jsv }),
  liar('begins JSON with a byte order mark', 'json-matches-the-contract', 'unreadable', {
    json: (value) => `\uFEFF${JSON.stringify(value)}`,
  }),
  liar('writes JSON in Latin-1', 'json-matches-the-contract', 'not-utf8', {
    send: (sent, asked) =>
      asked.format === 'json' && sent.status === 200
        ? { ...sent, body: Buffer.from(String(sent.body).replace(/[^ -ÿ]+/g, ''), 'latin1') }
        : sent,
  }),
  liar('hangs up on JSV', 'answers-every-request', 'connection-failed', {
    send: (sent, asked) => (asked.path.endsWith('.jsv') ? 'hang up' : sent),
  }),
  liar('breaks off in the middle of JSV', 'answers-every-request', 'broken-off', {
    send: (sent, asked) => (asked.format === 'jsv' && sent.status === 200 ? 'cut' : sent),
  }),
  liar('breaks off every hold', 'answers-every-request', 'broken-off', {
    send: (sent) => (sent.status === 200 ? 'cut' : sent),
  }),
  liar('answers every hold with more than can be read', 'answers-every-request', 'too-large', {
    send: (sent) => (sent.status === 200 ? { ...sent, body: Buffer.alloc(5_000_001, ' ') } : sent),
  }),
]

function liar(name: string, check: CheckId, code: FindingCode, lie: Partial<Conduct>): Liar {
  return { name, lie, caughtBy: [check], codes: [code] }
}

function as(body: string, contentType: string): Reply {
  return reply(200, 'OK', body, { 'Content-Type': contentType })
}

function labelled(status: number, reason: string, body: string): Reply {
  return reply(status, reason, body, { 'Content-Type': json })
}

function answering(status: number, reason: string): Conduct['answer'] {
  return (body, asked) => ({ ...truth.answer(body, asked), status, reason })
}

/** Answers one way of asking for JSV, and no other, under the label of JSON. */
function answeringTextJsv(change: (body: string) => string): Conduct['answer'] {
  return (body, asked) => (asked.accept === 'text/jsv' ? as(change(body), json) : truth.answer(body, asked))
}

/** Lies to those who ask for JSON only, where the lie would otherwise be two. */
function inJson(lie: (asked: Asked) => Reply): Conduct['unknown'] {
  return (asked) => (asked.format === 'json' ? lie(asked) : notFound(asked))
}

function refusingSecondHold(): Partial<Conduct> {
  let holds = 0
  return {
    answer: (body, asked) =>
      ++holds === 1
        ? truth.answer(body, asked)
        : labelled(409, 'Conflict', '{"responseStatus":{"errorCode":"Conflict","message":"already held","errors":[]}}'),
  }
}

function showingTheStateBefore(): Partial<Conduct> {
  let before: Session | undefined
  return {
    hold: (session, asked) => {
      before = session
      return truth.hold(session, asked)
    },
    show: (session, asked) => truth.show(before ?? session, asked),
  }
}
