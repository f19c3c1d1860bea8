import { expect, test } from 'vitest'
import { Cursor, codes } from '#servicestack/jsv/cursor.ts'
import { JsvError } from '#servicestack/jsv/jsv-error.ts'

test.each([
  { name: 'a bare text ends at a comma', given: 'a b,c', want: 'a b', rest: ',c' },
  { name: 'a bare text ends at a closing brace', given: 'a}', want: 'a', rest: '}' },
  { name: 'a bare text ends at a closing bracket', given: 'a]', want: 'a', rest: ']' },
  { name: 'a bare text ends at the end', given: 'a', want: 'a', rest: '' },
  { name: 'a bare text may be none', given: ',', want: '', rest: ',' },
  { name: 'a date is bare, colons and all', given: '2024-01-02T03:04:05Z,a', want: '2024-01-02T03:04:05Z', rest: ',a' },
])('$name', ({ given, want, rest }) => {
  const cursor = new Cursor(given)
  expect([cursor.bare(), given.slice(cursor.at)]).toEqual([want, rest])
})

test.each(['a:b', 'a"b', 'a{', 'a[', 'a\nb', 'a\rb'])('%j is no bare text', (given) => {
  expect(() => new Cursor(given).bare()).toThrow(expect.objectContaining({ code: 'unquoted-character', offset: 1 }))
})

test.each([
  { given: '"a,b"c', want: 'a,b', rest: 'c' },
  { given: '""', want: '', rest: '' },
  { given: '"a""b"', want: 'a"b', rest: '' },
  { given: '""""', want: '"', rest: '' },
])('the quoted text $given is $want', ({ given, want, rest }) => {
  const cursor = new Cursor(given)
  expect([cursor.quoted(), given.slice(cursor.at)]).toEqual([want, rest])
})

test.each(['"', '"a', '"a""', '"""'])('%s is not closed', (given) => {
  expect(() => new Cursor(given).quoted()).toThrow(expect.objectContaining({ code: 'unclosed-quote', offset: 0 }))
})

test.each([
  { given: 'a:b', want: 'a' },
  { given: '"a:b":c', want: 'a:b' },
  { given: ' a :b', want: ' a ' },
  { given: '2024-01-02T03:04:05Z:1', want: '2024-01-02T03:04:05Z' },
])('the name of $given is $want, and its colon is passed', ({ given, want }) => {
  const cursor = new Cursor(given)
  expect([cursor.name(), cursor.code(cursor.at - 1)]).toEqual([want, codes.colon])
})

test('an error says what is being read, in the innermost object or around it', () => {
  const cursor = new Cursor('{{')
  cursor.open(codes.openObject, 2)
  cursor.enter('a/b')
  cursor.open(codes.openObject, 2)
  cursor.enter(7)
  expect(() => cursor.refuse('missing-value')).toThrow(expect.objectContaining({ path: '/a~1b/7', offset: 2 }))
  expect(() => cursor.refuseHere('missing-name', 1)).toThrow(expect.objectContaining({ path: '/a~1b', offset: 1 }))
})

test('what is opened must be there, and not too deep', () => {
  expect(() => new Cursor('[').open(codes.openObject, 1)).toThrow(expect.objectContaining({ code: 'wrong-opening' }))
  expect(() => new Cursor('{').open(codes.openObject, 0)).toThrow(expect.objectContaining({ code: 'too-deep' }))
})

test('what is closed must be closed by its own bracket', () => {
  const cursor = new Cursor('{]')
  cursor.open(codes.openObject, 1)
  expect(() => cursor.close(codes.closeObject, 0)).toThrow(JsvError)
})
