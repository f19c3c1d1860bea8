import { expect, test } from 'vitest'
import { bodyText, contentType, header, headerLines } from '#servicestack/http/wire-request.ts'
import { ask } from './ask.ts'

test('header lines are found by lower-case name, each line on its own', () => {
  const lines = headerLines([
    ['Accept', 'application/json'],
    ['Cookie', 'a=b'],
    ['ACCEPT', 'text/html, */*'],
  ])
  expect([...lines]).toEqual([
    ['accept', ['application/json', 'text/html, */*']],
    ['cookie', ['a=b']],
  ])
})

test('of several lines the first one is the header', () => {
  const request = ask('GET /echo', { Accept: ['application/json', 'text/html'] })
  expect(header(request, 'accept')).toBe('application/json')
  expect(header(request, 'cookie')).toBeUndefined()
})

test('two content types make one that nobody knows', () => {
  expect(contentType(ask('POST /echo', { 'Content-Type': ['application/json', 'text/jsv'] }))).toBe(
    'application/json,text/jsv',
  )
  expect(contentType(ask('POST /echo'))).toBeUndefined()
})

test('a body is UTF-8, without its byte order mark and with a replacement for what is none', () => {
  expect(bodyText(ask('POST /echo', {}, '\uFEFFZoë'))).toBe('Zoë')
  expect(bodyText(ask('POST /echo', {}, new Uint8Array([0x5a, 0x6f, 0xeb])))).toBe('Zo\uFFFD')
})
