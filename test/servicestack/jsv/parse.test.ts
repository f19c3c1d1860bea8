import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from '#servicestack/jsv/parse.ts'
import { stringify } from '#servicestack/jsv/stringify.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import { trim } from '#servicestack/text/trim.ts'
import { holdsUnderHostileTexts } from '../hold-under.ts'
import { named, sampleModel } from '../sample-model.ts'
import { sampleValue } from '../sample-value.ts'

const holdSession = named('HoldSession')
const dialectNames = ['6.11', '8.6', '10.15', '10.5'] as const

const bound: { name: string; given: string; want: WireValue }[] = [
  { name: 'a value is read', given: '{callSid:a,sessionId:b}', want: { callSid: 'a', sessionId: 'b' } },
  { name: 'quotes shield what would end a value', given: '{callSid:"a,b: ""c"""}', want: { callSid: 'a,b: "c"' } },
  { name: 'a space belongs to the value', given: '{callSid: a }', want: { callSid: ' a ' } },
  { name: 'a space does not belong to the name', given: '{ callSid :a}', want: { callSid: 'a' } },
  { name: 'a quoted name names nothing, so compact JSON binds nothing', given: '{"callSid":"a"}', want: {} },
  { name: 'an enum value that nobody knows is swallowed', given: '{reason:Bogus,callSid:a}', want: { callSid: 'a' } },
  { name: 'a bare brace ends the object', given: '{callSid:a}b,sessionId:c}', want: { callSid: 'a' } },
  { name: 'a semicolon separates nothing', given: '{callSid:a;sessionId:b}', want: { callSid: 'a;sessionId:b' } },
  { name: 'a colon in front of everything binds nothing', given: '{:a,callSid:b}', want: {} },
  { name: 'a missing end does not matter', given: '{callSid:a', want: { callSid: 'a' } },
  {
    name: 'a quote that nothing closes runs to the end',
    given: '{callSid:"a,reason:1}',
    want: { callSid: 'a,reason:1' },
  },
  {
    name: 'an unclosed brace in a value runs to the end',
    given: '{callSid:{a,reason:1}',
    want: { callSid: '{a,reason:1}' },
  },
]

test.each(bound)('$name', ({ given, want }) => {
  expect(parse(given, holdSession, sampleModel)).toEqual(want)
})

const outside = 'Index was outside the bounds of the array.'
const refused: { name: string; given: string; want: string }[] = [
  { name: 'a name without a value', given: '{callSid', want: outside },
  { name: 'a trailing comma', given: '{callSid:a,}', want: outside },
  { name: 'a second closing brace', given: '{callSid:a}}', want: outside },
  { name: 'a line break at the end', given: '{callSid:a}\n', want: outside },
  {
    name: 'a blank at the beginning',
    given: ' {callSid:a}',
    want: "Type definitions should start with a '{', expecting serialized type 'HoldSession', got string starting with:  {callSid:a}",
  },
  {
    name: 'a list',
    given: '[]',
    want: "Type definitions should start with a '{', expecting serialized type 'HoldSession', got string starting with: []",
  },
]

test.each(refused)('in place of an object $name is refused', ({ given, want }) => {
  const read = () => parse(given, holdSession, sampleModel)
  expect(read).toThrow(SerializationError)
  expect(read).toThrow(want)
})

test('what the writer wrote reads back, but for a list of one blank string and a zero width space alone', () => {
  fc.assert(
    fc.property(sampleValue(named('SessionInfo')), (value) => {
      fc.pre(!holdsLoneBlank(value) && !JSON.stringify(value).includes('"\u200B"'))
      expect(parse(stringify(value, named('SessionInfo'), sampleModel), named('SessionInfo'), sampleModel)).toEqual(
        value,
      )
    }),
    { numRuns: 500 },
  )
})

function holdsLoneBlank(value: WireValue | undefined): boolean {
  if (typeof value !== 'object' || value === null) return false
  const [first, second] = Object.values(value)
  const isLoneBlank = Array.isArray(value) && typeof first === 'string' && trim(first) === '' && second === undefined
  return isLoneBlank || Object.values(value).some(holdsLoneBlank)
}

test('scalars of .NET read back in every dialect', () => {
  fc.assert(
    fc.property(sampleValue(named('Call')), fc.constantFrom(...dialectNames), (value, dialect) => {
      expect(parse(stringify(value, named('Call'), sampleModel), named('Call'), sampleModel, { dialect })).toEqual(
        value,
      )
    }),
    { numRuns: 500 },
  )
})

test('a class within itself reads back', () => {
  fc.assert(
    fc.property(sampleValue(named('Node')), (value) => {
      fc.pre(!JSON.stringify(value).includes('"\u200B"'))
      expect(parse(stringify(value, named('Node'), sampleModel), named('Node'), sampleModel)).toEqual(value)
    }),
  )
})

holdsUnderHostileTexts({
  read: (text, type) => parse(text, type, sampleModel),
  ownError: SerializationError,
  written: sampleValue(named('SessionInfo')).map((value) => stringify(value, named('SessionInfo'), sampleModel)),
})
