import { describe, expect, test } from 'vitest'
import { parse, parseWithIssues } from '#servicestack/jsv/parse.ts'
import { stringify } from '#servicestack/jsv/stringify.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import { growsLinearly } from '../grow-linearly.ts'
import { holdsUnderHostileTexts } from '../hold-under.ts'
import { holdsUnderExtremes } from '../hold-under-extremes.ts'
import { dictionaryOf, named, sampled, text } from '../sample-model.ts'

const holdSession = sampled('HoldSession')

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
  expect(parse(given, holdSession)).toEqual(want)
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
  const read = () => parse(given, holdSession)
  expect(read).toThrow(SerializationError)
  expect(read).toThrow(want)
})

const untyped: { given: string; want: WireValue }[] = [
  { given: '', want: null },
  { given: 'a', want: 'a' },
  { given: 'True', want: 'True' },
  { given: '""', want: '' },
  { given: '"a,""b"""', want: 'a,"b"' },
  { given: '[a,,b]', want: ['a', null, 'b'] },
  { given: '[]', want: [] },
  { given: '{}', want: {} },
  { given: '{a:b,"c:d":[e,{f:""}]}', want: { a: 'b', 'c:d': ['e', { f: '' }] } },
  { given: '[[1,2],[]]', want: [['1', '2'], []] },
]

test.each(untyped)('without a type $given is what it looks like', ({ given, want }) => {
  expect([parse(given), parse(given, { mode: 'strict' }), parseWithIssues(given)]).toEqual([
    want,
    want,
    { value: want, issues: [] },
  ])
})

test('a type that the model names and does not know is text', () => {
  expect(parse('{a:b}', { ...sampled('Node'), type: { kind: 'named', name: 'Nobody' } })).toBe('{a:b}')
})

const read = (text: string, type: TypeReference) => parse(text, sampled(type))
const readWithIssues = (text: string, type: TypeReference) => parseWithIssues(text, sampled(type))
const write = (value: WireValue, type: TypeReference) => stringify(value, sampled(type))

holdsUnderHostileTexts({ read, ownError: SerializationError, write })
// every level is looked through once for each that lies above it: 50 of them cost less than the 200 of 8.6
holdsUnderExtremes({
  read: (text, type) => parse(text, { ...sampled(type), dialect: '10.5' }),
  ownError: SerializationError,
})
growsLinearly({ read, ownError: SerializationError }, [named('Node'), dictionaryOf(text)])

describe('asked for issues', () => {
  holdsUnderHostileTexts({ read: readWithIssues, ownError: SerializationError, write })
})
