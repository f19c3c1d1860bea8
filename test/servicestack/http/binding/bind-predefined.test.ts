import { expect, test } from 'vitest'
import type { ResponseFormat } from '#servicestack/http/answering/format.ts'
import { bindRequest } from '#servicestack/http/binding/bind-request.ts'
import type { Binding } from '#servicestack/http/binding/binding.ts'
import { prepareBinders } from '#servicestack/http/binding/request-binder.ts'
import { profiles } from '#servicestack/http/profiles.ts'
import type { RouteMatch } from '#servicestack/http/routing/route-match.ts'
import { readTarget } from '#servicestack/http/target.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'
import { echo, sampleModel } from '../../sample-model.ts'
import { ask, type Headers } from '../ask.ts'

type Version = '6.11' | '8.6' | '10.15'

const json: Headers = { 'Content-Type': 'application/json' }
const form: Headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
const chunked: Headers = { ...json, 'Transfer-Encoding': 'chunked' }

/** Recorded from real servers. */
const facts: readonly {
  name: string
  line: string
  headers?: Headers
  body?: string
  format?: ResponseFormat
  want: WireObject
  want611?: WireObject
}[] = [
  { name: 'a GET is its query', line: 'GET /api/Echo?s=q&i=1', want: { s: 'q', i: 1 } },
  { name: 'so is a HEAD', line: 'HEAD /api/Echo?s=q', want: { s: 'q' } },
  { name: 'and an OPTIONS', line: 'OPTIONS /json/reply/Echo?s=q', want: { s: 'q' } },
  {
    name: 'a GET with a body is its body',
    line: 'GET /api/Echo?i=1',
    headers: json,
    body: '{"s":"a"}',
    want: { s: 'a' },
  },
  {
    name: 'a zero in a form gives way to the query',
    line: 'POST /api/Echo?i=7&b=true',
    headers: form,
    body: 'i=0&b=false',
    want: { i: 7, b: true },
    want611: { i: 0, b: false },
  },
  { name: 'a POST without a body is filled from its query', line: 'POST /api/Echo?s=q', want: { s: 'q' }, want611: {} },
  { name: 'so is a TRACE', line: 'TRACE /api/Echo?s=q', want: { s: 'q' }, want611: {} },
  {
    name: 'a body wins over the query',
    line: 'POST /api/Echo?s=q',
    headers: json,
    body: '{"s":"b","i":1}',
    want: { s: 'b', i: 1 },
  },
  {
    name: 'a name in capitals is the same',
    line: 'POST /api/Echo?S=q',
    headers: json,
    body: '{"s":"b"}',
    want: { s: 'b' },
  },
  {
    name: 'what a body leaves out is filled',
    line: 'POST /api/Echo?i=7',
    headers: json,
    body: '{"s":"b"}',
    want: { s: 'b', i: 7 },
    want611: { s: 'b' },
  },
  { name: 'an empty value fills nothing', line: 'POST /api/Echo?s=', headers: json, body: '{}', want: {} },
  {
    name: 'a form wins over the query',
    line: 'POST /api/Echo?s=q&d=2',
    headers: form,
    body: 's=f&i=1',
    want: { s: 'f', i: 1, d: 2 },
  },
  { name: 'empty values of a form change nothing', line: 'POST /api/Echo', headers: form, body: 's=&i=', want: {} },
  { name: 'a form in JSON binds nothing', line: 'POST /api/Echo', headers: form, body: '{"s":"a"}', want: {} },
  {
    name: 'the Content-Type does not matter',
    line: 'POST /api/Echo',
    headers: { 'Content-Type': 'text/plain' },
    body: '{"s":"a"}',
    want: { s: 'a' },
  },
  { name: 'and may be missing', line: 'POST /api/Echo', body: '{"s":"a"}', want: { s: 'a' } },
  {
    name: 'JSV binds nothing where JSON is expected',
    line: 'POST /api/Echo',
    headers: { 'Content-Type': 'text/jsv' },
    body: '{s:a}',
    want: {},
  },
  {
    name: 'JSV is read on its own route',
    line: 'POST /jsv/reply/Echo',
    body: '{s:a}',
    format: 'jsv',
    want: { s: 'a' },
  },
  { name: 'a body in chunks is ignored', line: 'POST /api/Echo', headers: chunked, body: '{"s":"a"}', want: {} },
]

test.each(facts)('$name', ({ line, headers, body, format, want, want611 }) => {
  expect(bind('8.6', line, headers, body, format)).toEqual({ kind: 'bound', dto: want })
  expect(bind('10.15', line, headers, body, format)).toEqual({ kind: 'bound', dto: want })
  expect(bind('6.11', line, headers, body, format)).toEqual({ kind: 'bound', dto: want611 ?? want })
})

test.each([
  { line: 'POST /api/Echo', format: 'json', type: 'application/json' },
  { line: 'POST /json/reply/Echo', format: 'json', type: 'application/json' },
  { line: 'POST /jsv/reply/Echo', format: 'jsv', type: 'application/jsv' },
] as const)('an error of $line names $type, whatever was sent', ({ line, format, type }) => {
  expect(bind('8.6', line, { 'Content-Type': 'text/xml' }, 'nope', format)).toMatchObject({
    kind: 'refused',
    refusal: { message: expect.stringMatching(`^Could not deserialize '${type}' request using Echo'\n`) },
  })
})

test.each([{ line: 'GET /api/Echo?i=x&b=x&e=x', fields: ['i', 'b', 'e'] }])(
  'wrong values of $line are refused',
  ({ line, fields }) => {
    const errors = fields.map((fieldName) => expect.objectContaining({ fieldName }))
    expect(bind('8.6', line)).toMatchObject({ kind: 'refused', refusal: { status: 400, errors } })
  },
)

test('a wrong value that would fill is refused in the words of .NET', () => {
  expect(bind('8.6', 'POST /api/Echo?i=x&b=x')).toMatchObject({
    kind: 'refused',
    refusal: { status: 400, reason: 'Bad Request', errorCode: 'FormatException', errors: [] },
  })
})

function bind(version: Version, line: string, headers?: Headers, body?: string, format?: ResponseFormat): Binding {
  const request = ask(line, headers, body)
  const via = line.includes('/api/') ? 'api' : 'reply'
  const match: RouteMatch = { operation: echo, pathValues: [], via, ...(format && { format }) }
  return bindRequest(
    request,
    readTarget(request.target),
    match,
    prepareBinders(sampleModel, profiles[`servicestack-${version}`]),
  )
}

/** Read from the published code; nobody recorded it. */
test.each([
  { extension: 'jsv', format: 'jsv', body: '{s:a}', want: { s: 'a' } },
  { extension: 'foo', body: '{"s":"a"}', want: {} },
] as const)('the body of /api/Echo.$extension is read accordingly', ({ want, body, ...rest }) => {
  const request = ask('POST /api/Echo', json, body)
  const match: RouteMatch = { operation: echo, pathValues: [], via: 'api', ...rest }
  const binders = prepareBinders(sampleModel, profiles['servicestack-8.6'])
  expect(bindRequest(request, readTarget(request.target), match, binders)).toEqual({ kind: 'bound', dto: want })
})
