import { expect, test } from 'vitest'
import { cutterOf } from '#servicestack/jsv/cutter.ts'
import { dialects } from '#servicestack/text/dialect.ts'

const cutter = cutterOf(dialects['8.6'])

test('a value is cut with its quotes', () => {
  expect(cutter.value('{a:"b,c",d:e}', 3)).toEqual({ slice: '"b,c"', end: 8 })
})

test('an empty value is none', () => {
  expect(cutter.value('{a:,b:c}', 3)).toEqual({ slice: null, end: 3 })
})

test('a name is cut up to its colon', () => {
  expect(cutter.key('{ a :b}', 1)).toEqual({ slice: ' a ', end: 4 })
})

test.each([
  { dialect: '6.11', want: '"a""b"' },
  { dialect: '8.6', want: '"a""b"' },
  { dialect: '10.15', want: 'a""b' },
  { dialect: '10.5', want: 'a""b' },
] as const)('in $dialect a quoted name is cut as $want', ({ dialect, want }) => {
  expect(cutterOf(dialects[dialect]).key('{"a""b":c}', 1)).toEqual({ slice: want, end: 7 })
})

test('two quotes are a name in every dialect', () => {
  for (const dialect of Object.values(dialects)) expect(cutterOf(dialect).key('{"":c}', 1).slice).toBe('""')
})

test('blanks count between tokens, and do not count around a member name', () => {
  expect(cutter.next(' a', 0)).toBe(0)
  expect(cutter.name(' a ')).toBe('a')
})

test('text loses its quotes', () => {
  expect([cutter.text('"a""b"'), cutter.string('"a""b"')]).toEqual(['a"b', 'a"b'])
})

test('as a string, and only as that, a zero width space is empty', () => {
  expect([cutter.text('\u200B'), cutter.string('\u200B')]).toEqual(['\u200B', ''])
})

const kept = ["''=x", "'\nx", " '=x", "'", "'a"]

test.each([
  { given: "'=x", want: '=x' },
  { given: "'+1", want: '+1' },
  { given: "'-1", want: '-1' },
  { given: "'@x", want: '@x' },
  { given: "'\tx", want: '\tx' },
  { given: '"\'\r"', want: '\r' },
  ...kept.map((given) => ({ given, want: given })),
])('since 10.5 the string $given is read as $want', ({ given, want }) => {
  expect(cutterOf(dialects['10.5']).string(given)).toBe(want)
})

test("what is no string keeps its apostrophe: '+1", () => {
  expect(cutterOf(dialects['10.5']).text("'+1")).toBe("'+1")
})

test("before 10.5 an apostrophe stays: '=x", () => {
  for (const name of ['6.11', '8.6', '10.15'] as const) expect(cutterOf(dialects[name]).string("'=x")).toBe("'=x")
})
