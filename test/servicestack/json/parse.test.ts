import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from '#servicestack/json/parse.ts'
import { stringify } from '#servicestack/json/stringify.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import { growsLinearly } from '../grow-linearly.ts'
import { holdsUnderHostileTexts } from '../hold-under.ts'
import { holdsUnderExtremes } from '../hold-under-extremes.ts'
import { dictionaryOf, listOf, named, sampled, scalar, text } from '../sample-model.ts'
import { sampleValue } from '../sample-value.ts'
import { whatComesBack } from '../what-comes-back.ts'

/** Recorded from a real server of 8.6, whose Echo has these members among others. */
const bound: { name: string; given: string; want: WireValue }[] = [
  {
    name: 'layout does not count',
    given: '{\r\n\t"s": "a",\n "in": {\n "a": "q" }\n}\n',
    want: { s: 'a', in: { a: 'q' } },
  },
  { name: 'blanks before the object do not count', given: '\n {"s":"a"}', want: { s: 'a' } },
  { name: 'names match in any case', given: '{"S":"a","URLPATH":"b"}', want: { s: 'a', urlPath: 'b' } },
  { name: 'bare names name nothing', given: '{s:"a",i:5}', want: {} },
  { name: 'names in single quotes name nothing', given: "{'s':'a'}", want: {} },
  { name: 'a missing end does not matter', given: '{"s":"a"', want: { s: 'a' } },
  { name: 'a trailing comma does not matter', given: '{"s":"a",}', want: { s: 'a' } },
  { name: 'a missing colon does not matter', given: '{"s" "a"}', want: { s: 'a' } },
  { name: 'text behind the object does not matter', given: '{"s":"a"}x', want: { s: 'a' } },
  { name: 'a second object does not matter', given: '{"s":"a"}{"s":"x"}', want: { s: 'a' } },
  { name: 'a comment behind a value does not matter', given: '{"s":"a"/*c*/,"i":5}', want: { s: 'a', i: 5 } },
  { name: 'an unknown escape is its character', given: '{"s":"\\q"}', want: { s: 'q' } },
  { name: 'a number is a string where a string stands', given: '{"s":1.50}', want: { s: '1.50' } },
  { name: 'a boolean is a string where a string stands', given: '{"s":true}', want: { s: 'true' } },
  { name: 'an object loses its quotes where a string stands', given: '{"s":{"a":"b"}}', want: { s: '{a:b}' } },
  { name: 'a list loses its quotes where a string stands', given: '{"s":["a","b"]}', want: { s: '[a,b]' } },
  { name: 'a quoted number is a number', given: '{"i":"5"}', want: { i: 5 } },
  { name: 'one is true', given: '{"b":1,"nb":"true"}', want: { b: true, nb: true } },
  { name: 'an enum is read by name in any case', given: '{"e":"transferring"}', want: { e: 'Transferring' } },
  { name: 'an enum is read by number', given: '{"e":1}', want: { e: 'Transferring' } },
  { name: 'what does not fit is left out', given: '{"e":"Bogus","i":"x","in":[1],"s":"after"}', want: { s: 'after' } },
  { name: 'a list may lack its brackets', given: '{"ss":"a,b"}', want: { ss: ['a', 'b'] } },
  { name: 'one value is a list', given: '{"ss":5}', want: { ss: ['5'] } },
  { name: 'an object is a list of one string', given: '{"ss":{"a":"b"}}', want: { ss: ['{a:b}'] } },
  { name: 'null has its place in a list', given: '{"ss":["a",null,"b"]}', want: { ss: ['a', null, 'b'] } },
  { name: 'null has its place among objects', given: '{"ins":[{"a":"q"},null]}', want: { ins: [{ a: 'q' }, null] } },
  {
    name: 'dictionary values are read as text',
    given: '{"map":{"a":1,"b":true,"D":"x"}}',
    want: { map: { a: '1', b: 'true', D: 'x' } },
  },
]

test.each(bound)('$name', ({ given, want }) => {
  expect(parse(given, sampled('Echo'))).toEqual(want)
})

const outside = 'Index was outside the bounds of the array.'
const noObject =
  "Type definitions should start with a '{', expecting serialized type 'Echo', got string starting with: "
const refused: { name: string; given: string; want: string }[] = [
  { name: 'null', given: 'null', want: `${noObject}null` },
  { name: 'a list', given: '[]', want: `${noObject}[]` },
  { name: 'a string', given: '"x"', want: `${noObject}"x"` },
  { name: 'text', given: 'not json', want: `${noObject}not json` },
  { name: 'nothing but blanks', given: ' \n', want: outside },
  { name: 'a missing comma', given: '{"s":"a" "i":5}', want: outside },
  { name: 'a string without an end', given: '{"s":"a', want: outside },
  { name: 'a name without an end', given: '{"s', want: 'Specified argument was out of the range of valid values.' },
]

test.each(refused)('in place of an object $name is refused', ({ given, want }) => {
  const read = () => parse(given, sampled('Echo'))
  expect(read).toThrow(SerializationError)
  expect(read).toThrow(want)
})

test('what the writer wrote reads back, but for the documented losses', () => {
  fc.assert(
    fc.property(sampleValue(named('SessionInfo')), (value) => {
      const read = parse(stringify(value, sampled('SessionInfo')), sampled('SessionInfo'))
      expect(read).toEqual(whatComesBack(value, named('SessionInfo'), 'json'))
    }),
    { numRuns: 500 },
  )
})

test('scalars of .NET read back', () => {
  fc.assert(
    fc.property(sampleValue(named('Call')), (value) => {
      expect(parse(stringify(value, sampled('Call')), sampled('Call'))).toEqual(value)
    }),
    { numRuns: 500 },
  )
})

test('what the writer wrote is JSON like any other', () => {
  fc.assert(
    fc.property(sampleValue(named('Node')), (value) => {
      expect(JSON.parse(stringify(value, sampled('Node')))).toEqual(value)
    }),
  )
})

test('JSON as others write it is read', () => {
  fc.assert(
    fc.property(sampleValue(named('Node')), fc.constantFrom(0, 2, '\t'), (value, indent) => {
      expect(parse(JSON.stringify(value, undefined, indent), sampled('Node'))).toEqual(
        whatComesBack(value, named('Node'), 'json'),
      )
    }),
  )
})

const read = (text: string, type: TypeReference) => parse(text, sampled(type))
const write = (value: WireValue, type: TypeReference) => stringify(value, sampled(type))

holdsUnderHostileTexts({ read, ownError: SerializationError, write })
// every level is looked through once for each that lies above it: 50 of them cost less than the 200 of 8.6
holdsUnderExtremes({
  read: (text, type) => parse(text, { ...sampled(type), dialect: '10.5' }),
  ownError: SerializationError,
})
growsLinearly({ read, ownError: SerializationError }, [named('Node'), dictionaryOf(text), listOf(scalar('object'))])
