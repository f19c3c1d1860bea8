import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytes, char, guid, uri } from '#servicestack/text/scalars/bare-texts.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import { utc } from '#servicestack/text/zone.ts'

const dashed = '01234567-89ab-cdef-0123-456789abcdef'

test.each([
  { name: 'with dashes', given: dashed },
  { name: 'without dashes', given: '0123456789abcdef0123456789abcdef' },
  { name: 'in capitals', given: dashed.toUpperCase() },
  { name: 'in braces', given: `{${dashed}}` },
  { name: 'in parentheses', given: `(${dashed})` },
  { name: 'behind a blank', given: ' 0123456789abcdef0123456789abcdef' },
])('a GUID $name is read', ({ given }) => {
  expect(guid.read?.(given, utc)).toBe(dashed)
})

test.each(['', '0123', 'zzzz4567-89ab-cdef-0123-456789abcdef', `(${dashed}`, `{${dashed})`, `${dashed}0`])(
  '%j is no GUID',
  (given) => {
    expect(() => guid.read?.(given, utc)).toThrow(SerializationError)
  },
)

test('a GUID is written without dashes', () => {
  expect(guid.write?.(dashed.toUpperCase(), utc)).toBe('0123456789abcdef0123456789abcdef')
})

test('every GUID comes back as it went', () => {
  fc.assert(
    fc.property(fc.uuid(), (given) => {
      expect(guid.read?.(guid.write?.(given, utc) ?? '', utc)).toBe(given)
    }),
  )
})

test.each([
  { name: 'Base64', given: 'aGVsbG8=', want: 'aGVsbG8=' },
  { name: 'Base64 with signs', given: '+/+/', want: '+/+/' },
  { name: 'Base64 with blanks around', given: ' aGVsbG8= ', want: 'aGVsbG8=' },
  { name: 'no bytes', given: '', want: '' },
  { name: 'Base64 that says too much', given: 'bG9=', want: 'bG8=' },
  { name: 'the mark of quotes with nothing in them', given: '\u200b', want: '' },
  { name: 'a list of no numbers', given: '[]', want: '' },
  { name: 'a list of numbers', given: '[104,105]', want: 'aGk=' },
])('as bytes $name is read', ({ given, want }) => {
  expect(bytes.read?.(given, utc)).toBe(want)
})

test.each(['aGVsbG8', 'not base64!', '=', '[256]', '[-1]', '[x]', 'a_b=', '-_-_'])('%j holds no bytes', (given) => {
  expect(() => bytes.read?.(given, utc)).toThrow(SerializationError)
})

const addresses = [
  'https://url.com/',
  'http://x/?q=a,b&c={d}',
  '/rooted',
  'urn:x',
  'mailto:a@b.c',
  'http://Ünï.example/ä',
]
const odd = [
  'p:/',
  'c:\\x',
  '//a/b',
  '\\\\a\\b',
  'pp:',
  'pp://',
  ' http://a ',
  'http:\\\\a',
  'http://u@h:80/x',
  '/',
  'file:///a',
  'http://[::1]:8/',
]

test.each([...addresses, ...odd])('%s is an address', (given) => {
  expect(uri.read?.(given, utc)).toBe(given)
})

const relative = ['', 'relative/path', '?q', '1:2', 'x/y:z']
const broken = [
  '//',
  '///',
  'p:',
  'p:x',
  'http:',
  'http:/',
  'http://',
  'http:///x',
  'http:x',
  'http://a b',
  'http://{',
  'http://a:x',
  'http://[zz]/',
  'file:/a',
  '/\\',
]

test.each([...relative, ...broken, `http://${'a.'.repeat(500_000)}!`])('%j is no address that can be read', (given) => {
  expect(() => uri.read?.(given, utc)).toThrow(SerializationError)
})

test.each([
  { name: 'a letter is itself', given: 'a', want: 'a' },
  { name: 'of several the first counts', given: '65', want: '6' },
  { name: 'a blank is a character', given: ' ', want: ' ' },
  { name: 'a comma is a character', given: ',', want: ',' },
  { name: 'nothing is NUL', given: '', want: '\0' },
  { name: 'a surrogate pair is its first half', given: '😀', want: '\ud83d' },
  { name: 'a code is its character', given: '\\u0041', want: 'A' },
  { name: 'a code of two digits is its character', given: '\\x41b', want: 'A' },
  { name: 'a code that ends too soon is no code', given: '\\u04', want: 'u' },
  { name: 'a code that ends sooner is not even its letter', given: '\\x4', want: '\\' },
  { name: 'quotes do not count among several', given: '""b', want: 'b' },
  { name: 'the mark of quotes with nothing in them is itself', given: '\u200b', want: '\u200b' },
  { name: 'the letter of a control is the control', given: '\\n', want: '\n' },
])('as a char $name', ({ given, want }) => {
  expect(char.read?.(given, utc)).toBe(want)
})

test.each(['""', 'a\\u00zz'])('%j is no char', (given) => {
  expect(() => char.read?.(given, utc)).toThrow(SerializationError)
})

test('as a char an unknown escape is its letter', () => {
  expect(char.read?.('\\q', utc)).toBe('q')
})
