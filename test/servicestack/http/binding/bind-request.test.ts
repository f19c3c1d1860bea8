import { expect, test } from 'vitest'
import { bindRequest } from '#servicestack/http/binding/bind-request.ts'
import type { Binding } from '#servicestack/http/binding/binding.ts'
import { prepareBinders } from '#servicestack/http/binding/request-binder.ts'
import { profiles } from '#servicestack/http/profiles.ts'
import { compileRoutes } from '#servicestack/http/routing/match-route.ts'
import { readTarget } from '#servicestack/http/target.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'
import { sampleModel } from '../../sample-model.ts'
import { ask, type Headers } from '../ask.ts'

const route = compileRoutes(sampleModel.operations)
const binders = prepareBinders(sampleModel, profiles['servicestack-8.6'])
const json: Headers = { 'Content-Type': 'application/json' }
const jsv: Headers = { 'Content-Type': 'text/jsv' }
const form: Headers = { 'Content-Type': 'application/x-www-form-urlencoded' }

/** Recorded from a real server of 8.6. */
const bound: { name: string; line: string; headers?: Headers; body?: string; want: WireObject }[] = [
  {
    name: 'the path wins over the body',
    line: 'POST /echo/path',
    headers: json,
    body: '{"s":"body","i":1}',
    want: { s: 'path', i: 1 },
  },
  { name: 'the query wins over the path', line: 'POST /echo/path?s=query', want: { s: 'query' } },
  {
    name: 'the query wins over a JSV body',
    line: 'POST /echo/path?s=query',
    headers: jsv,
    body: '{s:body,i:1}',
    want: { s: 'query', i: 1 },
  },
  {
    name: 'the form wins over the query',
    line: 'POST /echo/path?s=query',
    headers: form,
    body: 's=form&i=2',
    want: { s: 'form', i: 2 },
  },
  {
    name: 'an empty query value does not win',
    line: 'POST /echo/path?s=',
    headers: json,
    body: '{"s":"body"}',
    want: { s: 'path' },
  },
  { name: 'empty form values do not win', line: 'POST /echo/path', headers: form, body: 's=&i=', want: { s: 'path' } },
  {
    name: 'a zero in the query wins',
    line: 'POST /echo/path?i=0',
    headers: json,
    body: '{"i":1}',
    want: { s: 'path', i: 0 },
  },
  {
    name: 'a list in the query replaces that of the body',
    line: 'POST /echo?ss=q1,q2',
    headers: json,
    body: '{"ss":["b1"]}',
    want: { ss: ['q1', 'q2'] },
  },
  {
    name: 'another session may be named in the query',
    line: 'POST /sessions/S1/hold?SessionId=S2',
    headers: json,
    body: '{"sessionId":"S3"}',
    want: { sessionId: 'S2' },
  },
  {
    name: 'but not in the body',
    line: 'POST /sessions/S1/hold',
    headers: jsv,
    body: '{sessionId:S2}',
    want: { sessionId: 'S1' },
  },
  {
    name: 'a reason that nobody knows is swallowed in a body',
    line: 'POST /sessions/S1/hold',
    headers: jsv,
    body: '{reason:Bogus}',
    want: { sessionId: 'S1' },
  },
  {
    name: 'JSV sent as JSON binds nothing',
    line: 'POST /sessions/S1/hold',
    headers: json,
    body: '{reason:Transferring}',
    want: { sessionId: 'S1' },
  },
  { name: 'JSON sent as JSV binds nothing', line: 'POST /echo', headers: jsv, body: '{"s":"a"}', want: {} },
  {
    name: 'the sample of the metadata page binds with a blank in its strings',
    line: 'POST /sessions/S1/hold',
    headers: jsv,
    body: '{\n\tcallSid: String,\n\tsessionId: String,\n\treason: None\n}',
    want: { callSid: ' String', sessionId: 'S1', reason: 'None' },
  },
  {
    name: 'the charset is ignored',
    line: 'POST /echo',
    headers: { 'Content-Type': 'application/json; charset=bogus' },
    body: '{"s":"Zoë"}',
    want: { s: 'Zoë' },
  },
  {
    name: 'a byte order mark is ignored',
    line: 'POST /echo',
    headers: json,
    body: '\uFEFF{"s":"a"}',
    want: { s: 'a' },
  },
  { name: 'a GET may have a body', line: 'GET /echo', headers: json, body: '{"s":"a"}', want: { s: 'a' } },
  { name: 'a DELETE may have a body', line: 'DELETE /echo', headers: json, body: '{"s":"a"}', want: { s: 'a' } },
  { name: 'an empty body binds nothing', line: 'POST /echo', headers: json, want: {} },
  { name: 'a body without a type is ignored', line: 'POST /echo', body: '{"s":"a"}', want: {} },
  {
    name: 'a body of another type is ignored',
    line: 'POST /echo',
    headers: { 'Content-Type': 'application/hal+json' },
    body: 'nope',
    want: {},
  },
  {
    name: 'a body of two types is ignored',
    line: 'POST /echo',
    headers: { 'Content-Type': ['application/json', 'text/jsv'] },
    body: '{"s":"a"}',
    want: {},
  },
  {
    name: 'a body in chunks is ignored, even a malformed one',
    line: 'POST /echo',
    headers: { ...json, 'Transfer-Encoding': 'chunked' },
    body: 'nope',
    want: {},
  },
  {
    name: 'a form in chunks is read',
    line: 'POST /echo',
    headers: { ...form, 'Transfer-Encoding': 'chunked' },
    body: 's=a',
    want: { s: 'a' },
  },
]

test.each(bound)('$name', ({ line, headers, body, want }) => {
  expect(bind(line, headers, body)).toEqual({ kind: 'bound', dto: want })
})

const noObject = (type: string, start: string) =>
  `Type definitions should start with a '{', expecting serialized type '${type}', got string starting with: ${start}`

const refused: { name: string; line: string; headers: Headers; body: string; want: string }[] = [
  {
    name: 'text in place of JSON',
    line: 'POST /sessions/S1/hold',
    headers: json,
    body: 'nope',
    want: `Could not deserialize 'application/json' request using HoldSession'\nError: ${noObject('HoldSession', 'nope')}`,
  },
  {
    name: 'a trailing comma in JSV',
    line: 'POST /sessions/S1/hold',
    headers: jsv,
    body: '{reason:None,}',
    want: "Could not deserialize 'text/jsv' request using HoldSession'\nError: Index was outside the bounds of the array.",
  },
  {
    name: 'a type in capitals, which is quoted as it was sent',
    line: 'POST /echo',
    headers: { 'Content-Type': 'TEXT/JSV; charset=utf-8' },
    body: ' {s:a}',
    want: `Could not deserialize 'TEXT/JSV; charset=utf-8' request using Echo'\nError: ${noObject('Echo', ' {s:a}')}`,
  },
]

test.each(refused)('refused is $name', ({ line, headers, body, want }) => {
  const binding = bind(line, headers, body)
  expect(binding).toEqual({
    kind: 'refused',
    refusal: { status: 400, reason: 'Bad Request', errorCode: 'SerializationException', message: want, errors: [] },
  })
})

test('a wrong value in the query is refused with its field', () => {
  expect(bind('POST /sessions/S1/hold?reason=Bogus', jsv, '{callSid:a}')).toEqual({
    kind: 'refused',
    refusal: {
      status: 400,
      reason: 'Bad Request',
      errorCode: 'SerializationException',
      message: "Unable to bind to request 'HoldSession'",
      errors: [
        {
          errorCode: 'SerializationException',
          fieldName: 'reason',
          message: "'Bogus' is an Invalid value for 'reason'",
        },
      ],
    },
  })
})

test('a body that cannot be read is refused before the query is looked at', () => {
  const binding = bind('POST /sessions/S1/hold?reason=Bogus', jsv, 'hello')
  expect(binding).toMatchObject({ refusal: { message: expect.stringMatching(/^Could not deserialize/) } })
})

function bind(line: string, headers?: Headers, body?: string): Binding {
  const request = ask(line, headers, body)
  const target = readTarget(request.target)
  const match = route(request.method, target.path)
  if (match === undefined) throw new Error(`${line} is no route`)
  return bindRequest(request, target, match, binders)
}
