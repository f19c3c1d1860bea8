import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeBase64Url } from '#mocks/sandbox/link/base64-url.ts'
import { checksum } from '#mocks/sandbox/link/checksum.ts'
import { deflate } from '#mocks/sandbox/link/deflate.ts'
import { LinkError } from '#mocks/sandbox/link/link-error.ts'
import { readLink } from '#mocks/sandbox/link/read-link.ts'
import { writeLink } from '#mocks/sandbox/link/write-link.ts'
import { anyRecord, sampleRecord } from './sample-record.ts'

test('a link gives back the world it was made of', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      expect(readLink(writeLink(record))).toEqual(record)
    }),
    { numRuns: 100 },
  )
})

test('blanks around a link do not matter', () => {
  expect(readLink(` ${writeLink(sampleRecord)}\n`)).toEqual(sampleRecord)
})

const link = writeLink(sampleRecord)
const inLinks = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.')

test('a link of which a single character is another one is refused', () => {
  const another = fc.oneof(
    inLinks,
    fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  )
  fc.assert(
    fc.property(fc.nat({ max: link.length - 1 }), another, (place, character) => {
      fc.pre(link[place] !== character)
      const changed = link.slice(0, place) + character + link.slice(place + 1)
      // a blank at the end leaves a link that is a character short
      expect(() => readLink(changed)).toThrow(LinkError)
    }),
    { numRuns: 300 },
  )
})

test('a link that is cut off anywhere, or that lacks a character, is refused', () => {
  for (let length = 0; length < link.length; length++) {
    expect(() => readLink(link.slice(0, length))).toThrow(LinkError)
    expect(() => readLink(link.slice(0, length) + link.slice(length + 1))).toThrow(LinkError)
  }
})

function sealed(json: string, head = 'u1'): string {
  const body = `${head}.${writeBase64Url(deflate(new TextEncoder().encode(json)))}`
  return `${body}.${checksum(body)}`
}

const cases = [
  { name: 'nothing', given: '', code: 'foreign', want: 'a link begins with u1 and a dot' },
  { name: 'an address', given: 'http://localhost:4010/x', code: 'foreign', want: '/__understudy/world/link makes one' },
  { name: 'a token of somebody else', given: 'eyJhbGciOi.eyJzdWIi.SflKxwRJ', code: 'foreign', want: 'no link' },
  { name: 'a later format', given: sealed('[]', 'u2'), code: 'newer', want: 'has the format 2' },
  { name: 'a format written otherwise', given: sealed('[]', 'u01'), code: 'foreign', want: 'no link' },
  { name: 'one more part', given: `${link}.A`, code: 'damaged', want: 'Copy the whole of it again' },
  { name: 'no base64', given: `u1.A.${checksum('u1.A')}`, code: 'damaged', want: 'not made by Understudy' },
  {
    name: 'no deflated text',
    given: `u1.AAAA.${checksum('u1.AAAA')}`,
    code: 'damaged',
    want: 'not made by Understudy',
  },
  { name: 'no JSON', given: sealed('['), code: 'damaged', want: 'not made by Understudy' },
  { name: 'no record', given: sealed('{}'), code: 'damaged', want: 'count is not a number' },
  { name: 'no beginning', given: sealed('[]'), code: 'damaged', want: 'startedAt is not a number' },
  { name: 'an event without a patch', given: sealed('["",1,0,0,1,[[1,1]]]'), code: 'damaged', want: 'events[0].w' },
  { name: 'an event that is none', given: sealed('["",1,0,0,1,[1]]'), code: 'damaged', want: 'events[0]' },
  { name: 'too many characters', given: `u1.${'A'.repeat(10_000_000)}`, code: 'too-long', want: '4000000 characters' },
]

test.each(cases)('what is no link is refused with what to do: $name', ({ given, code, want }) => {
  const refused = expect.objectContaining({ name: 'LinkError', code, message: expect.stringContaining(want) })
  expect(() => readLink(given)).toThrow(refused)
})

test('a link that would fill the memory is refused before it does', () => {
  const head = `u1.${deflateRawSync(Buffer.alloc(50_000_000, ' ')).toString('base64url')}`
  const bomb = `${head}.${checksum(head)}`
  expect(bomb.length).toBeLessThan(100_000)
  expect(() => readLink(bomb)).toThrow(expect.objectContaining({ code: 'too-long' }))
})
