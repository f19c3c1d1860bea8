import { expect, test } from 'vitest'
import { cutterOf } from '#servicestack/jsv/cutter.ts'
import type { Piece } from '#servicestack/text/cutter.ts'
import { dialects } from '#servicestack/text/dialect.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import { emptyMark } from '#servicestack/text/unquote.ts'

const cutter = cutterOf(dialects['8.6'])

/** What a cut took, undefined for nothing, and what it left. */
function told(given: string, { start, end, after }: Piece): { took: string | undefined; rest: string } {
  return { took: start < 0 ? undefined : given.slice(start, end), rest: given.slice(after) }
}

test.each([
  { name: 'a value is cut with its quotes', given: '"b,c",d:e}', took: '"b,c"', rest: ',d:e}' },
  { name: 'an empty value is none', given: ',b:c}', took: undefined, rest: ',b:c}' },
  { name: 'at the end there is none', given: '', took: undefined, rest: '' },
])('$name', ({ given, took, rest }) => {
  expect(told(given, cutter.value(given, 0, given.length))).toEqual({ took, rest })
})

test.each([
  { name: 'a name ends at its colon', given: ' callSid :a}', took: ' callSid ', rest: ':a}' },
  { name: 'commas and braces are part of a name', given: 'a},b:c}', took: 'a},b', rest: ':c}' },
  { name: 'a name has one character at least, a colon too', given: ':a,b:c}', took: ':a,b', rest: ':c}' },
  { name: 'a quoted name ends at its quote', given: '"a:b":c}', took: '"a:b"', rest: ':c}' },
  { name: 'a name in braces ends at its brace', given: '{a:b}:c}', took: '{a:b}', rest: ':c}' },
])('$name', ({ given, took, rest }) => {
  expect(told(given, cutter.name(given, 0, given.length))).toEqual({ took, rest })
})

test.each(['', 'a', ':'])('the name %j has no end', (given) => {
  expect(() => cutter.name(given, 0, given.length)).toThrow(SerializationError)
})

test.each([
  { dialect: '6.11', took: '"a""b"' },
  { dialect: '8.6', took: '"a""b"' },
  { dialect: '10.15', took: 'a""b' },
  { dialect: '10.5', took: 'a""b' },
] as const)('in $dialect a quoted name is cut as $took', ({ dialect, took }) => {
  const given = '"a""b":c}'
  expect(told(given, cutterOf(dialects[dialect]).key(given, 0, given.length))).toEqual({ took, rest: ':c}' })
})

test('two quotes are a name in every dialect', () => {
  for (const dialect of Object.values(dialects)) {
    expect(told('"":c}', cutterOf(dialect).key('"":c}', 0, 5))).toEqual({ took: '""', rest: ':c}' })
  }
})

test('blanks count between tokens, and do not count around a member name', () => {
  expect(cutter.blank(' a', 0, 2)).toBe(0)
  expect(cutter.member(' a ')).toBe('a')
})

test('the opening brace of a dictionary may be missing', () => {
  expect(['{a:b}', 'a:b}'].map((text) => cutter.body(text, 0, text.length))).toEqual([1, 0])
})

test('a piece loses its quotes', () => {
  expect([cutter.text('"a""b"'), cutter.string('"a""b"'), cutter.text('""')]).toEqual(['a"b', 'a"b', emptyMark])
})

const kept = ["''=x", "'\nx", " '=x", "'", "'a", "'+1", "'-.5"]

test.each([
  { given: "'=x", want: '=x' },
  { given: "'+x", want: '+x' },
  { given: "'-x", want: '-x' },
  { given: "'@x", want: '@x' },
  { given: "'\tx", want: '\tx' },
  { given: '"\'\r"', want: '\r' },
  ...kept.map((given) => ({ given, want: given })),
])('since 10.5 the string $given is read as $want', ({ given, want }) => {
  expect(cutterOf(dialects['10.5']).string(given)).toBe(want)
})

test("so is what is no string, so that an error quotes it like that: '=x", () => {
  expect(cutterOf(dialects['10.5']).text("'=x")).toBe('=x')
})

test("before 10.5 an apostrophe stays: '=x", () => {
  for (const name of ['6.11', '8.6', '10.15'] as const) expect(cutterOf(dialects[name]).string("'=x")).toBe("'=x")
})
