import { expect, test } from 'vitest'
import { negotiate } from '#servicestack/http/answering/negotiate.ts'
import { documented, profiles } from '#servicestack/http/profiles.ts'
import { compileRoutes } from '#servicestack/http/routing/match-route.ts'
import { readTarget } from '#servicestack/http/target.ts'
import { sampleModel } from '../../sample-model.ts'
import { ask, type Headers } from '../ask.ts'

const json = 'application/json; charset=utf-8'
const jsv = 'application/jsv'

/** Recorded from a real server of 8.6. */
const recorded: { name: string; target?: string; headers?: Headers; want: string }[] = [
  { name: 'JSON is answered in JSON', headers: { Accept: 'application/json' }, want: json },
  { name: 'JSV is answered in JSV, without a charset', headers: { Accept: 'application/jsv' }, want: jsv },
  { name: 'capitals do not count', headers: { Accept: 'APPLICATION/JSV' }, want: jsv },
  { name: 'parameters do not count', headers: { Accept: 'application/json; charset=utf-8' }, want: json },
  { name: 'q=0 does not count', headers: { Accept: 'application/json;q=0' }, want: json },
  { name: 'what a line begins with counts', headers: { Accept: 'application/jsonp' }, want: json },
  { name: 'of a line the first type counts: JSV', headers: { Accept: 'application/jsv, application/json' }, want: jsv },
  { name: 'of a line the first type counts: JSON', headers: { Accept: 'application/json, text/jsv' }, want: json },
  { name: 'of two lines the server chooses', headers: { Accept: ['application/jsv', 'application/json'] }, want: json },
  {
    name: 'of two lines the type of the body wins',
    headers: { Accept: ['application/json', 'application/jsv'], 'Content-Type': 'application/jsv' },
    want: jsv,
  },
  { name: 'a wildcard line does not hide another', headers: { Accept: ['*/*', 'application/json'] }, want: json },
  {
    name: 'a wildcard is answered like a JSON body',
    headers: { Accept: '*/*', 'Content-Type': 'application/json' },
    want: json,
  },
  {
    name: 'a wildcard is answered like a JSV body, word for word',
    headers: { Accept: '*/*', 'Content-Type': 'text/jsv' },
    want: 'text/jsv',
  },
  {
    name: 'a wildcard is answered with the charset of the body',
    headers: { Accept: '*/*', 'Content-Type': 'text/jsv; charset=utf-8' },
    want: 'text/jsv; charset=utf-8',
  },
  {
    name: 'a wildcard is answered like a text/json body',
    headers: { Accept: '*/*', 'Content-Type': 'text/json' },
    want: 'text/json',
  },
  { name: 'a weighed wildcard is one', headers: { Accept: '*/*;q=0.1', 'Content-Type': 'text/jsv' }, want: 'text/jsv' },
  { name: 'a format in the query is heard', target: '/echo?format=jsv', want: jsv },
  { name: 'a format in the query is heard in any case', target: '/echo?FORMAT=JSV', want: jsv },
  { name: 'a format in the query ends at its first dot', target: '/echo?format=jsv.txt', want: jsv },
  {
    name: 'a format in the query wins over Accept',
    target: '/echo?format=jsv',
    headers: { Accept: 'application/json' },
    want: jsv,
  },
  {
    name: 'an unknown format in the query is ignored',
    target: '/echo?format=foo',
    headers: { Accept: 'application/jsv' },
    want: jsv,
  },
  {
    name: 'an empty format in the query is ignored',
    target: '/echo?format=',
    headers: { Accept: 'application/jsv' },
    want: jsv,
  },
  {
    name: 'two formats in the query are none',
    target: '/echo?format=jsv&format=jsv',
    headers: { Accept: 'application/json' },
    want: json,
  },
  {
    name: 'a suffix wins over everything',
    target: '/echo.jsv?format=json',
    headers: { Accept: 'application/json' },
    want: jsv,
  },
]

/** Read from the published code of 6.11 and 10.15, where it is the same; nobody recorded it. */
const published: typeof recorded = [
  {
    name: 'of two lines with lesser types the first counts',
    headers: { Accept: ['text/jsonl', 'text/csv'] },
    want: 'text/jsonl',
  },
  {
    name: 'a lesser type does not count beside a wildcard',
    headers: { Accept: ['text/csv', '*/*'], 'Content-Type': 'text/jsv' },
    want: 'text/jsv',
  },
  {
    name: 'SOAP is answered in SOAP',
    headers: { Accept: 'text/plain', 'Content-Type': 'application/soap+xml; charset=utf-8' },
    want: 'application/soap+xml',
  },
]

test('a wildcard with a body in the type of SOAP 1.1 is answered in that type, in which nothing can be written', () => {
  const type = 'text/xml; charset=utf-8'
  expect(answered('/echo', { Accept: '*/*', 'Content-Type': type })).toEqual({ contentType: type })
})

test.each([...recorded, ...published])('$name', ({ target = '/echo', headers = {}, want }) => {
  expect(answered(target, headers).contentType).toBe(want)
})

/** Here a stock server answers in HTML, which its own metadata page does not say. */
const kind: { name: string; headers: Headers; want: string }[] = [
  {
    name: 'text/jsv is answered in JSV, as the metadata page promises',
    headers: { Accept: 'text/jsv' },
    want: 'text/jsv',
  },
  { name: 'without a word JSON is answered', headers: {}, want: json },
  { name: 'a bare wildcard is answered in JSON', headers: { Accept: '*/*' }, want: json },
  {
    name: 'a wildcard behind a comma is none',
    headers: { Accept: 'text/plain, */*', 'Content-Type': 'text/jsv' },
    want: json,
  },
  { name: 'a wildcard before a comma is none', headers: { Accept: '*/*, application/jsv' }, want: json },
  {
    name: 'a wildcard with a form is answered in JSON',
    headers: { Accept: '*/*', 'Content-Type': 'application/x-www-form-urlencoded' },
    want: json,
  },
  { name: 'an unknown type is answered in JSON', headers: { Accept: 'unknown/type, application/jsv' }, want: json },
  { name: 'half a type is answered in JSON', headers: { Accept: 'application/*' }, want: json },
]

test.each(kind)('$name', ({ headers, want }) => {
  expect(answered('/echo', headers).contentType).toBe(want)
})

test.each(['text/plain', 'unknown/type', 'application/octet-stream'])(
  'a wildcard with a body of type %s is answered in that type, in which nothing can be written',
  (type) => {
    expect(answered('/echo', { Accept: '*/*', 'Content-Type': type })).toEqual({ contentType: type })
  },
)

test('the format belongs to the type', () => {
  expect(answered('/echo', { Accept: 'text/jsv' }).format).toBe('jsv')
  expect(answered('/echo', { Accept: '*/*', 'Content-Type': 'text/json' }).format).toBe('json')
})

test('an Accept header without a word in it is answered with nothing', () => {
  expect(choose('/echo', { Accept: '' })).toBeUndefined()
  expect(choose('/echo.jsv', { Accept: '' })).toEqual({ format: 'jsv', contentType: jsv })
})

function choose(target: string, headers: Headers): ReturnType<typeof negotiate> {
  const { path, ...rest } = readTarget(target)
  const match = compileRoutes(sampleModel.operations)('POST', path)
  if (match === undefined) throw new Error(`${path} is no route`)
  return negotiate(ask(`POST ${target}`, headers), { path, ...rest }, match, documented)
}

function answered(target: string, headers: Headers): NonNullable<ReturnType<typeof negotiate>> {
  return choose(target, headers) ?? { contentType: 'nothing' }
}

/** Recorded: routes/op/api-xml-json, routes/op/api-foo-json, routes/op/api-format-jsv-json. */
test.each([
  ['servicestack-6.11', '/api/Echo.xml', 'xml', 'text/xml'],
  ['servicestack-6.11', '/api/Echo.json', 'json', json],
  ['servicestack-6.11', '/api/Echo.foo', undefined, 'application/foo'],
  ['servicestack-6.11', '/api/Echo.xml?format=jsv', 'jsv', jsv],
  ['servicestack-8.6', '/api/Echo.xml', 'xml', 'application/xml'],
  ['servicestack-8.6', '/api/Echo.foo', 'json', json],
] as const)('a %s answers %s in %s', (manners, path, format, contentType) => {
  const request = ask(`GET ${path}`, { Accept: 'application/json' })
  const target = readTarget(request.target)
  const match = compileRoutes(sampleModel.operations)(request.method, target.path)
  const negotiated = match && negotiate(request, target, match, profiles[manners])
  expect([negotiated?.format, negotiated?.contentType]).toEqual([format, contentType])
})
