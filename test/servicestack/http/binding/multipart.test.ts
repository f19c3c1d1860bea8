import { expect, test } from 'vitest'
import { boundaryOf, readMultipart } from '#servicestack/http/binding/multipart.ts'

test.each([
  { type: 'multipart/form-data; boundary=XX', want: 'XX' },
  { type: 'Multipart/Form-Data; charset=utf-8; Boundary="a b"', want: 'a b' },
  { type: 'multipart/form-data;boundary=XX; charset=utf-8', want: 'XX' },
])('the boundary of $type is $want', ({ type, want }) => {
  expect(boundaryOf(type)).toBe(want)
})

test.each([
  { type: 'multipart/form-data', message: 'Missing content-type boundary.' },
  { type: 'multipart/form-data; boundary=', message: 'Missing content-type boundary.' },
  {
    type: `multipart/form-data; boundary=${'x'.repeat(129)}`,
    message: 'Multipart boundary length limit 128 exceeded.',
  },
])('no boundary is in $type', ({ type, message }) => {
  expect(() => boundaryOf(type)).toThrow(expect.objectContaining({ code: 'InvalidDataException', message }))
})

const value = (name: string, text: string) =>
  `--XX\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`
const file =
  '--XX\r\nContent-Disposition: form-data; name="f"; filename="f.txt"\r\nContent-Type: text/plain\r\n\r\nbody\r\n'

test.each([
  {
    name: 'values come in order',
    body: `${value('s', 'a')}${value('i', '5')}--XX--\r\n`,
    want: [
      ['s', 'a'],
      ['i', '5'],
    ],
  },
  { name: 'a file is no value', body: `${value('s', 'a')}${file}--XX--\r\n`, want: [['s', 'a']] },
  { name: 'a value may have lines', body: `${value('s', 'a\r\nb--XX')}--XX--\r\n`, want: [['s', 'a\r\nb--XX']] },
  { name: 'a value may be empty', body: `${value('s', '')}--XX--`, want: [['s', '']] },
  { name: 'text is UTF-8', body: `${value('s', 'Zoë 😀')}--XX--`, want: [['s', 'Zoë 😀']] },
  {
    name: 'what stands before the first boundary is nothing',
    body: `hello\r\n${value('s', 'a')}--XX--`,
    want: [['s', 'a']],
  },
  {
    name: 'a name may go without quotes, and other headers before it',
    body: '--XX\r\nContent-Type: text/plain\r\ncontent-disposition: form-data; name=s\r\n\r\na\r\n--XX--',
    want: [['s', 'a']],
  },
  {
    name: 'a part that is no form data is nothing',
    body: '--XX\r\nContent-Disposition: attachment; name="s"\r\n\r\na\r\n--XX--',
    want: [],
  },
  {
    name: 'a file with an empty name is a value',
    body: '--XX\r\nContent-Disposition: form-data; name="s"; filename=""\r\n\r\na\r\n--XX--',
    want: [['s', 'a']],
  },
  { name: 'a form may have no parts', body: '--XX--\r\n', want: [] },
])('$name', ({ body, want }) => {
  expect(readMultipart(new TextEncoder().encode(body), 'XX')).toEqual(want)
})

test.each([
  { name: 'an empty one', body: '' },
  { name: 'one of another boundary', body: '--YY--\r\n' },
  { name: 'one whose last boundary is missing', body: value('s', 'a') },
  { name: 'one that ends within headers', body: '--XX\r\nContent-Disposition: form-data; name="s"\r\n--XX--' },
  { name: 'one with bare line feeds', body: `${value('s', 'a')}--XX--`.replaceAll('\r', '') },
])('the stream of $name ends too early', ({ body }) => {
  expect(() => readMultipart(new TextEncoder().encode(body), 'XX')).toThrow(
    expect.objectContaining({ code: 'IOException', message: expect.stringMatching(/^Unexpected end of Stream.*\. $/) }),
  )
})

test('a value may be in ISO-8859-1', () => {
  const body = `--XX\r\nContent-Disposition: form-data; name=s\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\nZo\u00eb\r\n--XX--`
  const bytes = Uint8Array.from(body, (character) => character.charCodeAt(0))
  expect(readMultipart(bytes, 'XX')).toEqual([['s', 'Zo\u00eb']])
})

test('a part must say what it is', () => {
  const body = '--XX\r\nContent-Type: text/plain\r\n\r\na\r\n--XX--'
  const message = 'Form section has invalid Content-Disposition value: '
  expect(() => readMultipart(new TextEncoder().encode(body), 'XX')).toThrow(
    expect.objectContaining({ code: 'InvalidDataException', message }),
  )
})
