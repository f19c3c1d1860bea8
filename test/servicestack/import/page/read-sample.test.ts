/** The sample section. */

import { expect, test } from 'vitest'
import { readSample } from '#servicestack/import/page/read-sample.ts'
import { splitLines } from '#servicestack/import/page-line.ts'

const post = `HTTP + JSV

POST /berths/{No} HTTP/1.1${' '}
Host: harbour.example:8080${' '}
Content-Type: text/jsv

{
	log:${' '}
	[
	]
}
HTTP/1.1 200 OK
Content-Type: text/jsv

{
	no: 0
}

`

test('bodies are kept as published, blanks inside included', () => {
  expect(readSample(splitLines(post))).toEqual({
    format: 'jsv',
    host: 'harbour.example:8080',
    path: '/berths/{No}',
    request: '{\n\tlog: \n\t[\n\t]\n}',
    response: '{\n\tno: 0\n}',
    showsResponse: true,
  })
})

test('a GET without a body has no request sample', () => {
  const text = 'HTTP + JSON\nGET /berths HTTP/1.1 \nHost: a\nHTTP/1.1 200 OK\n\n[]'
  expect(readSample(splitLines(text))).toEqual({
    format: 'json',
    host: 'a',
    path: '/berths',
    response: '[]',
    showsResponse: true,
  })
})

test('a sample without a response shows none', () => {
  expect(readSample(splitLines('HTTP + JSV\nDELETE /berths/{No} HTTP/1.1 \nHost: a'))).toMatchObject({
    showsResponse: false,
  })
})

test.each([
  { heading: 'HTTP + JSV', want: 'jsv' },
  { heading: 'http + json', want: 'json' },
  { heading: 'HTTP + CSV', want: 'json' },
  { heading: 'HTTP + OTHER', want: 'json' },
  { heading: 'HTTP + XML', want: undefined },
])('the bodies under $heading are kept as $want', ({ heading, want }) => {
  expect(readSample(splitLines(heading)).format).toBe(want)
})

test.each([
  { name: 'an object', body: '{"a":"}"}', below: '```' },
  { name: 'an object on several lines', body: '{\n\ta: 0\n}', below: '\nServiceStack 8.6' },
  { name: 'a bare value', body: 'String', below: '\nThe next page' },
  { name: 'an exception', body: '{Unable to show it}No.', below: '\n{' },
])('what stands below $name is no part of it', ({ body, below }) => {
  const text = `HTTP + JSON\nGET /a HTTP/1.1\nHost: a\nHTTP/1.1 200 OK\n\n${body}\n${below}`
  expect(readSample(splitLines(text)).response).toBe(body)
})

test('a body is found below its headers where the blank lines are lost', () => {
  const lines = splitLines(post).filter(({ text }) => text !== '')
  expect(readSample(lines)).toEqual(readSample(splitLines(post)))
})

test('a page without a sample section tells nothing', () => {
  expect(readSample([])).toEqual({ showsResponse: false })
})
