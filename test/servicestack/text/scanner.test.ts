import { expect, test } from 'vitest'
import { cutterOf as cutterOfJson } from '#servicestack/json/cutter.ts'
import { cutterOf as cutterOfJsv } from '#servicestack/jsv/cutter.ts'
import { nothingAt } from '#servicestack/text/cutter.ts'
import { dialects } from '#servicestack/text/dialect.ts'
import { Scanner } from '#servicestack/text/scanner.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import { emptyMark } from '#servicestack/text/unquote.ts'

const inJsv = (text: string) => new Scanner(text, cutterOfJsv(dialects['8.6']))
const inJson = (text: string) => new Scanner(text, cutterOfJson(dialects['8.6']))
const piece = (start: number, end: number) => ({ start, end, after: end })

test('a piece is its text, nothing is no text, and an empty piece the mark', () => {
  const scanner = inJsv('abc')
  expect([piece(0, 2), piece(1, 1), nothingAt(1)].map((one) => scanner.slice(one))).toEqual(['ab', emptyMark, ''])
})

test('nothing stands where no piece is, where it is empty, and where the mark is alone', () => {
  const scanner = inJsv(`a${emptyMark}`)
  expect(
    [nothingAt(0), piece(0, 0), piece(1, 2), piece(0, 1), piece(0, 2)].map((one) => scanner.isNothing(one)),
  ).toEqual([true, true, true, false, false])
})

test.each([
  { name: 'a comma is passed over', given: 'a,b', jsv: 2, json: 2 },
  { name: 'a closing brace separates like a comma', given: 'a}b', jsv: 2, json: 2 },
  { name: 'blanks around a comma count in JSV only', given: 'a , b', jsv: 1, json: 4 },
  { name: 'another character is not passed over', given: 'a;b', jsv: 1, json: 1 },
  { name: 'at the end nothing is', given: 'a', jsv: 1, json: 1 },
])('$name', ({ given, jsv, json }) => {
  const [one, other] = [inJsv(given), inJson(given)]
  expect([one.behindSeparator(1, given.length), other.behindSeparator(1, given.length)]).toEqual([jsv, json])
})

test('behind a member any character is passed over, unseen', () => {
  expect(inJsv('a;b').behindMember(1, 3)).toBe(2)
  expect(inJsv('a').behindMember(1, 1)).toBe(1)
})

test('what lies beyond the piece at hand does not count', () => {
  expect(inJsv('a,b').behindSeparator(1, 1)).toBe(1)
  expect(inJsv('a,b').behindMember(1, 1)).toBe(1)
})

test('behind a name in JSV a value must come, and in JSON need not', () => {
  expect(inJsv('a:').behindName(piece(0, 1), 2)).toBe(2)
  expect(() => inJsv('a').behindName(piece(0, 1), 1)).toThrow(SerializationError)
  expect(inJson('"a"').behindName({ start: 1, end: 2, after: 3 }, 3)).toBe(3)
})

test.each([
  { given: '}', want: '' },
  { given: ' \n}x', want: 'x' },
  { given: ' ', want: '' },
  { given: 'a}', want: undefined },
])('a body that begins with $given is empty, or is not', ({ given, want }) => {
  const rest = inJsv(given).behindEmptyBody(0, given.length)
  expect(rest && given.slice(rest.start, rest.end)).toBe(want)
})

test.each([
  { given: '[a]', want: 'a' },
  { given: ' [a] ', want: 'a' },
  { given: 'a', want: 'a' },
  { given: '[ab', want: 'a' },
  { given: '[ ]', want: undefined },
  { given: `[${emptyMark}]`, want: undefined },
])('$given without its brackets is $want', ({ given, want }) => {
  const body = inJsv(given).withoutBrackets(0, given.length)
  expect(body && given.slice(body.start, body.end)).toBe(want)
})

test.each(['', ' ', '['])('%j has no brackets to lose', (given) => {
  expect(() => inJsv(given).withoutBrackets(0, given.length)).toThrow(SerializationError)
})

test('names are compared in lower case, without blanks in JSV', () => {
  expect(inJsv(' CallSid ').nameOf(piece(0, 9))).toBe('callsid')
  expect(inJson('CallSid').nameOf(piece(0, 7))).toBe('callsid')
})
