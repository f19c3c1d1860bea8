import { expect, test } from 'vitest'
import { isWorthAsking, type Opening, readOpening } from '#contracts/verify/opening.ts'
import { ask, exchangeWith } from '../sample.ts'

test.each([
  { status: 200, kind: 'open' },
  { status: 201, kind: 'open' },
  { status: 500, kind: 'open' },
  { status: 302, kind: 'redirected' },
  { status: 401, kind: 'unknown-user' },
  { status: 403, kind: 'unknown-user' },
  { status: 404, kind: 'refused' },
  { status: 409, kind: 'refused' },
])('a first answer of $status is $kind', ({ status, kind }) => {
  expect(readOpening(exchangeWith({ answer: { status } })).kind).toBe(kind)
})

test('a 404 without an error in it comes from a server without the route, and is judged', () => {
  expect(readOpening(exchangeWith({ answer: { status: 404, headers: {}, body: '' } })).kind).toBe('open')
})

test('a 404 whose label only resembles the format is no error of the API', () => {
  const headers = { 'content-type': 'application/jsonp' }
  expect(readOpening(exchangeWith({ answer: { status: 404, headers } })).kind).toBe('open')
  const loud = { 'content-type': 'Application/JSON; charset=utf-8' }
  expect(readOpening(exchangeWith({ answer: { status: 404, headers: loud } })).kind).toBe('refused')
})

test('no first answer means that nobody is there', () => {
  const why = 'did not answer: ECONNREFUSED'
  expect(readOpening(exchangeWith({ outcome: { kind: 'unanswered', code: 'connection-failed', why } }))).toEqual({
    kind: 'unreachable',
    why: 'http://127.0.0.1:4010/sessions/S1/hold did not answer: ECONNREFUSED',
  })
})

test.each([
  { code: 'not-sent', kind: 'unreachable' },
  { code: 'timed-out', kind: 'unreachable' },
  { code: 'connection-failed', kind: 'unreachable' },
  { code: 'broken-off', kind: 'open' },
  { code: 'unfinished', kind: 'open' },
  { code: 'too-large', kind: 'open' },
] as const)('a first answer that is $code is $kind', ({ code, kind }) => {
  expect(readOpening(exchangeWith({ outcome: { kind: 'unanswered', code, why: 'why' } })).kind).toBe(kind)
})

test('a refusal says what to look at', () => {
  const refused = readOpening(exchangeWith({ answer: { status: 409, reason: 'Conflict' } }))
  expect(refused).toMatchObject({
    why: expect.stringContaining('"hold S1, reason Transferring" was refused (409 Conflict)'),
  })
})

test.each<{ kind: Opening['kind']; answers: boolean; refusals: boolean; strangers: boolean }>([
  { kind: 'open', answers: true, refusals: true, strangers: true },
  { kind: 'refused', answers: false, refusals: true, strangers: true },
  { kind: 'unknown-user', answers: false, refusals: false, strangers: true },
  { kind: 'redirected', answers: false, refusals: false, strangers: false },
  { kind: 'unreachable', answers: false, refusals: false, strangers: false },
])('after $kind it is still worth asking', ({ kind, answers, refusals, strangers }) => {
  const opening: Opening = kind === 'open' ? { kind } : { kind, why: 'why' }
  expect(isWorthAsking(ask, opening)).toBe(answers)
  expect(isWorthAsking({ ...ask, expect: { kind: 'refusal', status: 404 } }, opening)).toBe(refusals)
  expect(isWorthAsking({ ...ask, caller: 'anonymous', expect: { kind: 'unauthenticated' } }, opening)).toBe(strangers)
})
