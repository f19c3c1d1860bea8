import { expect, test } from 'vitest'
import { objectOfBody, readBody } from '#servicestack/http/binding/read-body.ts'
import { parse } from '#servicestack/jsv/parse.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import { ask, type Headers } from '../ask.ts'

const as = { read: (text: string): WireValue => parse(text), contentType: 'TEXT/JSV; x', typeName: 'Voice.Echo' }

test.each<{ name: string; headers: Headers; body: string; want: unknown }>([
  { name: 'a body', headers: {}, body: '{s:a}', want: { s: 'a' } },
  { name: 'none', headers: {}, body: '', want: undefined },
  { name: 'one in chunks', headers: { 'Transfer-Encoding': 'chunked' }, body: '{s:a}', want: undefined },
  {
    name: 'an encoded one in chunks',
    headers: { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'identity' },
    body: '{s:a}',
    want: { s: 'a' },
  },
])('read is $name as $want', ({ headers, body, want }) => {
  expect(readBody(ask('POST /echo', headers, body), as)).toEqual({ kind: 'read', value: want })
})

test('a body that nobody can read is none', () => {
  expect(readBody(ask('POST /echo', {}, '{s:a}'), { ...as, read: undefined })).toEqual({
    kind: 'read',
    value: undefined,
  })
})

test.each([
  { name: 'what the reader refuses', headers: {}, inner: 'Index was outside the bounds of the array.' },
  {
    name: 'a body that is not compressed as it says',
    headers: { 'Content-Encoding': 'gzip' },
    inner: 'The archive entry was compressed using an unsupported compression method.',
  },
  {
    name: 'a body that is not Brotli as it says',
    headers: { 'Content-Encoding': 'br' },
    inner: 'Decoder ran into invalid data.',
  },
])('refused is $name', ({ headers, inner }) => {
  const read = () => {
    throw new SerializationError('index-out-of-range', inner)
  }
  expect(readBody(ask('POST /echo', headers, '{s'), { ...as, read })).toEqual({
    kind: 'refused',
    refusal: {
      status: 400,
      reason: 'Bad Request',
      errorCode: 'SerializationException',
      message: `Could not deserialize 'TEXT/JSV; x' request using Voice.Echo'\nError: ${inner}`,
      errors: [],
    },
  })
})

test('refused is a body that the web server gave up waiting for, even if nothing of it came', () => {
  const request = { ...ask('POST /echo', { 'Content-Length': '9' }, ''), bodyFault: 'too slow' }
  const message = "Could not deserialize 'TEXT/JSV; x' request using Voice.Echo'\nError: too slow"
  expect(readBody(request, as)).toMatchObject({ kind: 'refused', refusal: { status: 400, message } })
})

test('other errors are not swallowed', () => {
  const read = () => {
    throw new RangeError('boom')
  }
  expect(() => readBody(ask('POST /echo', {}, '{s}'), { ...as, read })).toThrow(RangeError)
})

test.each([
  { value: { s: 'a' }, want: { s: 'a' } },
  { value: undefined, want: {} },
  { value: null, want: {} },
  { value: 'text', want: {} },
  { value: ['text'], want: {} },
])('the request DTO of $value is $want', ({ value, want }) => {
  expect(objectOfBody(value)).toEqual(want)
})

test.each([
  { name: 'a packed body is read as what was packed', encoding: 'gzip', want: 'packed' },
  { name: 'of an unknown encoding the bytes are read', encoding: 'zstd', want: 'bytes' },
  { name: 'so are those of an encoding in capitals', encoding: 'GZIP', want: 'bytes' },
])('$name', ({ encoding, want }) => {
  const request = {
    ...ask('POST /echo', { 'Content-Encoding': encoding }, 'bytes'),
    unpackedBody: Buffer.from('packed'),
  }
  expect(readBody(request, { ...as, read: (text) => text })).toEqual({ kind: 'read', value: want })
})
