import { expect, test } from 'vitest'
import { readForm } from '#servicestack/http/binding/form.ts'
import { ask } from '../ask.ts'

const encoded = 'application/x-www-form-urlencoded'
const parts = 'multipart/form-data; boundary=XX'

test.each([
  {
    type: encoded,
    body: 's=a+b&s=',
    want: [
      ['s', 'a b'],
      ['s', ''],
    ],
  },
  { type: `${encoded}; charset=iso-8859-1`, body: 's=Zo%EB', want: [['s', 'Zo%EB']] },
  { type: encoded, body: '{"s":"a"}', want: [['{"s":"a"}', '']] },
  { type: parts, body: '--XX\r\nContent-Disposition: form-data; name="s"\r\n\r\na\r\n--XX--', want: [['s', 'a']] },
])('$body is a form of the type $type', ({ type, body, want }) => {
  expect(readForm(ask('POST /echo', { 'Content-Type': type }, body))).toEqual({ values: want })
})

test('the bytes of a form are in its charset', () => {
  const bytes = Uint8Array.from('s=Zo\u00eb', (character) => character.charCodeAt(0))
  const type = `${encoded}; charset=iso-8859-1`
  expect(readForm(ask('POST /echo', { 'Content-Type': type }, bytes))).toEqual({ values: [['s', 'Zo\u00eb']] })
})

test.each([{ type: 'application/json' }, { type: `${encoded},text/jsv` }])('$type is no form', ({ type }) => {
  expect(readForm(ask('POST /echo', { 'Content-Type': type }, 's=a'))).toBeUndefined()
})

test('a body without a type is no form', () => {
  expect(readForm(ask('POST /echo', {}, 's=a'))).toBeUndefined()
})

test('a multipart form of length 0 needs no boundary', () => {
  expect(readForm(ask('POST /echo', { 'Content-Type': 'multipart/form-data', 'Content-Length': '0' }))).toEqual({
    values: [],
  })
})

test('a multipart form without a body ends too early', () => {
  expect(readForm(ask('POST /echo', { 'Content-Type': parts }))).toMatchObject({ fault: { code: 'IOException' } })
})

test.each([
  { name: 'a value of 4 MB', body: `s=${'x'.repeat(4_194_304)}`, isRead: true },
  { name: 'a longer value', body: `s=${'x'.repeat(4_194_305)}`, isRead: false },
  { name: 'a name of 2048 characters', body: `${'n'.repeat(2048)}=a`, isRead: true },
  { name: 'a longer name', body: `${'n'.repeat(2049)}=a`, isRead: false },
])('the limits of the web server meet $name', ({ body, isRead }) => {
  const form = readForm(ask('POST /echo', { 'Content-Type': encoded }, body))
  if (isRead) expect(form).toMatchObject({ values: [[expect.any(String), expect.any(String)]] })
  else {
    const message = 'Form key length limit 2048 or value length limit 4194304 exceeded.'
    expect(form).toMatchObject({ fault: { code: 'InvalidDataException', isBare: true, message } })
  }
})

test.each([
  { name: 'an encoded NUL', body: 's=a%00', message: 'The form value contains invalid characters.' },
  { name: '1025 values', body: 's=a&'.repeat(1025), message: 'Form value count limit 1024 exceeded.' },
])('the web server gives up at $name', ({ body, message }) => {
  expect(readForm(ask('POST /echo', { 'Content-Type': encoded }, body))).toMatchObject({
    fault: { code: 'InvalidDataException', isBare: true, message },
  })
})

test('a form that the web server gave up waiting for is a fault of its own', () => {
  const request = { ...ask('POST /echo', { 'Content-Type': encoded }, 's=a'), bodyFault: 'too slow' }
  expect(readForm(request)).toMatchObject({ fault: { code: 'BadHttpRequestException', message: 'too slow' } })
})
