import fc from 'fast-check'
import { expect, test } from 'vitest'
import { JsvError, type JsvErrorCode } from '#servicestack/jsv/jsv-error.ts'
import type { JsvOptions } from '#servicestack/jsv/options.ts'
import { parse } from '#servicestack/jsv/parse.ts'
import { stringify } from '#servicestack/jsv/stringify.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { growsLinearly } from '../grow-linearly.ts'
import { holdsUnderHostileTexts } from '../hold-under.ts'
import { holdsUnderExtremes } from '../hold-under-extremes.ts'
import { boolean, dictionaryOf, listOf, named, number, sampled, sampleModel, scalar, text } from '../sample-model.ts'
import { sampleValue } from '../sample-value.ts'
import { colour, reason, rights } from '../text/sample-enums.ts'

const read: { name: string; given: string; type: TypeReference; want: WireValue }[] = [
  {
    name: 'an object is read',
    given: '{callSid:a,reason:None}',
    type: named('HoldSession'),
    want: { callSid: 'a', reason: 'None' },
  },
  {
    name: 'members may come in any order',
    given: '{reason:None,sessionId:b,callSid:a}',
    type: named('HoldSession'),
    want: { reason: 'None', sessionId: 'b', callSid: 'a' },
  },
  { name: 'members may be absent', given: '{sessionId:b}', type: named('HoldSession'), want: { sessionId: 'b' } },
  { name: 'an object may be empty', given: '{}', type: named('HoldSession'), want: {} },
  { name: 'no text is null', given: '', type: named('HoldSession'), want: null },
  { name: 'empty slots of a list are null', given: '[,a,]', type: listOf(text), want: [null, 'a', null] },
  {
    name: 'so they are among numbers that may be null',
    given: '[,1,]',
    type: listOf({ kind: 'scalar', scalar: 'number', isNullable: true }),
    want: [null, 1, null],
  },
  {
    name: 'a missing dictionary is the word null',
    given: '[{a:b},null]',
    type: listOf(dictionaryOf(text)),
    want: [{ a: 'b' }, null],
  },
  { name: 'blanks belong to the values', given: '[ a , b ]', type: listOf(text), want: [' a ', ' b '] },
  { name: 'quotes are doubled', given: '["a""b",""""]', type: listOf(text), want: ['a"b', '"'] },
  { name: 'an empty text is two quotes', given: '{"":""}', type: dictionaryOf(text), want: { '': '' } },
  { name: 'a key is quoted like a value', given: '{"a:b":c}', type: dictionaryOf(text), want: { 'a:b': 'c' } },
  {
    name: 'a key is of its type',
    given: '{1:0123456789abcdef0123456789abcdef}',
    type: { kind: 'dictionary', keys: scalar('int'), values: scalar('Guid') },
    want: { 1: '01234567-89ab-cdef-0123-456789abcdef' },
  },
  { name: 'lists nest', given: '[[a],[]]', type: listOf(listOf(text)), want: [['a'], []] },
  {
    name: 'an apostrophe and a zero width space stay',
    given: "['=a,\u200B]",
    type: listOf(text),
    want: ["'=a", '\u200B'],
  },
]

test.each(read)('$name', ({ given, type, want }) => {
  expect(JSON.stringify(parse(given, { ...sampled(type), mode: 'strict' }))).toBe(JSON.stringify(want))
})

const kept: { name: string; given: string; type: TypeReference; want: WireValue }[] = [
  {
    name: 'an unknown member stays raw text',
    given: '{zzz:{a:[b]}}',
    type: named('HoldSession'),
    want: { zzz: '{a:[b]}' },
  },
  {
    name: 'a member in another case is another one',
    given: '{CallSid:a}',
    type: named('HoldSession'),
    want: { CallSid: 'a' },
  },
  {
    name: 'a boolean in another spelling stays text',
    given: '{ended:true}',
    type: named('SessionInfo'),
    want: { ended: 'true' },
  },
  {
    name: 'a number in another spelling stays text',
    given: '{priority:+1}',
    type: named('SessionInfo'),
    want: { priority: '+1' },
  },
  { name: 'quoted digits are text', given: '{priority:"1"}', type: named('SessionInfo'), want: { priority: '1' } },
  {
    name: 'an enum that nobody knows stays text',
    given: '{reason:Bogus}',
    type: named('HoldSession'),
    want: { reason: 'Bogus' },
  },
  {
    name: 'an empty slot is null',
    given: '{callSid:,sessionId:b}',
    type: named('HoldSession'),
    want: { callSid: null, sessionId: 'b' },
  },
  { name: 'an empty slot of a boolean is null', given: '{ended:}', type: named('SessionInfo'), want: { ended: null } },
]

test.each(kept)('with misfits kept $name', ({ given, type, want }) => {
  const options: JsvOptions = { ...sampled(type), mode: 'strict' }
  expect(JSON.stringify(parse(given, { ...options, misfits: 'keep' }))).toBe(JSON.stringify(want))
  expect(() => parse(given, { ...options, misfits: 'refuse' })).toThrow(JsvError)
})

/** What nobody reads as anything, misfits or not. */
const refused: {
  name: string
  given: string
  code: JsvErrorCode
  path: string
  offset: number
  type?: TypeReference | string
}[] = [
  { name: 'JSON', given: '{"callSid":"a"}', code: 'quoted-name', path: '', offset: 1 },
  { name: 'a blank before the object', given: ' {callSid:a}', code: 'wrong-opening', path: '', offset: 0 },
  { name: 'a line break behind the object', given: '{callSid:a}\n', code: 'text-after-value', path: '', offset: 11 },
  { name: 'a second object', given: '{callSid:a}{callSid:b}', code: 'text-after-value', path: '', offset: 11 },
  { name: 'a trailing comma', given: '{callSid:a,}', code: 'missing-name', path: '', offset: 11 },
  { name: 'a missing name', given: '{:a}', code: 'missing-name', path: '', offset: 1 },
  { name: 'a missing key', given: '{:a}', code: 'missing-name', path: '', offset: 1, type: dictionaryOf(text) },
  { name: 'a name without a value', given: '{callSid}', code: 'missing-colon', path: '', offset: 8 },
  { name: 'a bare brace in a value', given: '{callSid:a{b}', code: 'unquoted-character', path: '/callSid', offset: 10 },
  {
    name: 'a bare line break in a value',
    given: '{callSid:a\nb}',
    code: 'unquoted-character',
    path: '/callSid',
    offset: 10,
  },
  { name: 'a bare colon in a value', given: '{callSid:a:b}', code: 'unquoted-character', path: '/callSid', offset: 10 },
  { name: 'a quote in a bare value', given: '{callSid:a"b}', code: 'unquoted-character', path: '/callSid', offset: 10 },
  { name: 'a quote that nothing closes', given: '{callSid:"a}', code: 'unclosed-quote', path: '/callSid', offset: 9 },
  { name: 'a lone quote at the end', given: '{callSid:"', code: 'unclosed-quote', path: '/callSid', offset: 9 },
  { name: 'text behind a closing quote', given: '{callSid:"a,"b}', code: 'unclosed-value', path: '', offset: 13 },
  { name: 'a missing brace', given: '{callSid:a', code: 'unclosed-value', path: '', offset: 10 },
  {
    name: 'a missing bracket',
    given: '{labels:[a,b',
    code: 'unclosed-value',
    path: '/labels',
    offset: 12,
    type: 'SessionInfo',
  },
  {
    name: 'a list without brackets',
    given: '{labels:a}',
    code: 'wrong-opening',
    path: '/labels',
    offset: 8,
    type: 'SessionInfo',
  },
  {
    name: 'a blank between objects',
    given: '[{}, {}]',
    code: 'wrong-opening',
    path: '/1',
    offset: 4,
    type: listOf(named('Node')),
  },
  {
    name: 'a brace below a key with a slash',
    given: '{a/b~c:{}}',
    code: 'unquoted-character',
    path: '/a~1b~0c',
    offset: 7,
    type: dictionaryOf(number),
  },
  {
    name: 'a key that comes twice',
    given: '{a:1,b:2,a:3}',
    code: 'repeated-name',
    path: '',
    offset: 9,
    type: dictionaryOf(text),
  },
  { name: 'a member that comes twice', given: '{callSid:a,callSid:b}', code: 'repeated-name', path: '', offset: 11 },
  {
    name: 'an object missing at the head of a list',
    given: '[,{}]',
    code: 'missing-value',
    path: '/0',
    offset: 1,
    type: listOf(named('Node')),
  },
  {
    name: 'an object missing at the end of a list',
    given: '[{},]',
    code: 'missing-value',
    path: '/1',
    offset: 4,
    type: listOf(named('Node')),
  },
  {
    name: 'a dictionary missing in a list',
    given: '[{},]',
    code: 'missing-value',
    path: '/1',
    offset: 4,
    type: listOf(dictionaryOf(text)),
  },
]

test.each(refused)(
  '$name is refused at its place, misfits or not',
  ({ given, code, path, offset, type = 'HoldSession' }) => {
    for (const misfits of ['refuse', 'keep'] as const) {
      const readIt = () => parse(given, { ...sampled(type), mode: 'strict', misfits })
      expect(readIt).toThrow(JsvError)
      expect(readIt).toThrow(expect.objectContaining({ code, path, offset }))
    }
  },
)

/** What is somebody's value in the eyes of who keeps misfits. */
const misfits: {
  name: string
  given: string
  code: JsvErrorCode
  path: string
  offset: number
  type: TypeReference
}[] = [
  { name: 'an unknown member', given: '{zzz:a}', code: 'unknown-name', path: '/zzz', offset: 1, type: named('Node') },
  { name: 'a name in another case', given: '{V:a}', code: 'unknown-name', path: '/V', offset: 1, type: named('Node') },
  {
    name: 'a boolean in lower case',
    given: '[true]',
    code: 'wrong-spelling',
    path: '/0',
    offset: 1,
    type: listOf(boolean),
  },
  {
    name: 'a boolean in quotes',
    given: '["True"]',
    code: 'unquoted-character',
    path: '/0',
    offset: 1,
    type: listOf(boolean),
  },
  {
    name: 'a number with a plus',
    given: '[1,+1]',
    code: 'wrong-spelling',
    path: '/1',
    offset: 3,
    type: listOf(number),
  },
  {
    name: 'a number with a padded zero',
    given: '[01]',
    code: 'wrong-spelling',
    path: '/0',
    offset: 1,
    type: listOf(scalar('int')),
  },
  {
    name: 'a number out of range',
    given: '[256]',
    code: 'wrong-spelling',
    path: '/0',
    offset: 1,
    type: listOf(scalar('byte')),
  },
  {
    name: 'an enum in lower case',
    given: '[none]',
    code: 'wrong-spelling',
    path: '/0',
    offset: 1,
    type: listOf(named('HoldReason')),
  },
  {
    name: 'an enum as a number',
    given: '[1]',
    code: 'wrong-spelling',
    path: '/0',
    offset: 1,
    type: listOf(named('HoldReason')),
  },
  {
    name: 'a GUID with dashes',
    given: '[01234567-89ab-cdef-0123-456789abcdef]',
    code: 'wrong-spelling',
    path: '/0',
    offset: 1,
    type: listOf(scalar('Guid')),
  },
  { name: 'an empty member', given: '{v:}', code: 'missing-value', path: '/v', offset: 3, type: named('Node') },
  {
    name: 'a key of another type',
    given: '{a:1}',
    code: 'wrong-spelling',
    path: '/a',
    offset: 1,
    type: { kind: 'dictionary', keys: scalar('int'), values: number },
  },
]

test.each(misfits)('$name is refused unless misfits are kept', ({ given, code, path, offset, type }) => {
  const options: JsvOptions = { ...sampled(type), mode: 'strict' }
  expect(() => parse(given, options)).toThrow(expect.objectContaining({ name: 'JsvError', code, path, offset }))
  expect(() => parse(given, { ...options, misfits: 'keep' })).not.toThrow()
})

test.each([number, boolean, named('HoldReason'), scalar('int'), scalar('Guid')])(
  'no empty slot stands among what cannot be null: %j',
  (items) => {
    const readIt = () => parse('[,]', { ...sampled(listOf(items)), mode: 'strict' })
    expect(readIt).toThrow(expect.objectContaining({ code: 'missing-value', path: '/0', offset: 1 }))
  },
)

test.each([
  { given: '["a"]', type: listOf(text), path: '/0', offset: 1 },
  { given: '{"a":b}', type: dictionaryOf(text), path: '/a', offset: 1 },
  { given: '{v:" a "}', type: named('Node'), path: '/v', offset: 3 },
])('quotes that nobody needs are another spelling: $given', ({ given, type, path, offset }) => {
  const options: JsvOptions = { ...sampled(type), mode: 'strict' }
  expect(() => parse(given, options)).toThrow(expect.objectContaining({ code: 'wrong-spelling', path, offset }))
  expect(() => parse(given, { ...options, misfits: 'keep' })).not.toThrow()
})

test('an unknown member that is kept may come once only', () => {
  const readIt = () => parse('{zzz:a,zzz:b}', { ...sampled('Node'), mode: 'strict', misfits: 'keep' })
  expect(readIt).toThrow(expect.objectContaining({ code: 'repeated-name', path: '', offset: 7 }))
})

test('no object can lose its end unnoticed', () => {
  fc.assert(
    fc.property(sampleValue(named('SessionInfo')), fc.nat(), (value, length) => {
      const written = stringify(value, sampled('SessionInfo'))
      const cut = written.slice(0, 1 + (length % (written.length - 1)))
      expect(() => parse(cut, { ...sampled('SessionInfo'), mode: 'strict', misfits: 'keep' })).toThrow(JsvError)
    }),
    { numRuns: 500 },
  )
})

test.each(['2024-01-02T03:04:05Z', '2024-01-02T03:04:05+00:00', '2024-01-02T05:04:05.1230000+02:00'])(
  'a DateTime is bare, colons and all, even where text is declared: %s',
  (date) => {
    expect(parse(`[${date},a]`, { type: listOf(text), mode: 'strict' })).toEqual([date, 'a'])
  },
)

test.each(['[2024-01-02T03:04:05Zx]', '[2024-01-02T03:04]', '[03:04:05]'])('other colons need quotes: %s', (given) => {
  expect(() => parse(given, { type: listOf(text), mode: 'strict' })).toThrow(JsvError)
})

const odd: ServiceModel = { title: 'Odd', operations: [], types: [colour, reason, rights] }

test('an enum name that holds a comma is bare, and read so', () => {
  const options: JsvOptions = { type: listOf(named('Colour')), model: odd, mode: 'strict' }
  expect(stringify(['a,b: c', 'dark-red'], options)).toBe('[a,b: c,dark-red]')
  expect(parse('[a,b: c,dark-red]', options)).toEqual(['a,b: c', 'dark-red'])
})

test('flags are a number', () => {
  expect(parse('[3,0]', { type: listOf(named('Rights')), model: odd, mode: 'strict' })).toEqual([3, 0])
  expect(() => parse('[Read]', { type: named('Rights'), model: odd, mode: 'strict' })).toThrow(JsvError)
})

test.each([...'",:{}[]'])('a char is bare whatever it is: %s', (character) => {
  const members = ['c', 'd'].map((name) => ({ name, type: scalar('char'), nullable: false }))
  const model: ServiceModel = { title: 'Chars', operations: [], types: [{ kind: 'class', name: 'Chars', members }] }
  const options: JsvOptions = { type: 'Chars', model, mode: 'strict' }
  expect(stringify({ c: character, d: 'b' }, options)).toBe(`{c:${character},d:b}`)
  expect(parse(`{c:${character},d:b}`, options)).toEqual({ c: character, d: 'b' })
})

test('empty bytes are nothing, and read so', () => {
  const options: JsvOptions = { type: named('Call'), model: sampleModel, mode: 'strict' }
  expect(parse('{voiceprint:,tones:[]}', options)).toEqual({ voiceprint: '', tones: [] })
})

const readStrictly = (text: string, type: TypeReference) => parse(text, { ...sampled(type), mode: 'strict' })
const write = (value: WireValue, type: TypeReference) => stringify(value, sampled(type))

holdsUnderHostileTexts({ read: readStrictly, ownError: JsvError, write })
holdsUnderExtremes({ read: readStrictly, ownError: JsvError })
growsLinearly({ read: readStrictly, ownError: JsvError }, [named('Node'), dictionaryOf(text)])

test('an object in the place of anything is read as the class that it says it is', () => {
  const type: TypeReference = { kind: 'list', items: { kind: 'scalar', scalar: 'object' } }
  const text = '[{__type:"Voice.Api.Wheel, Voice.Api",spokes:36},{spokes:36},a]'
  const model: ServiceModel = {
    title: 'Wheels',
    operations: [],
    types: [
      {
        kind: 'class',
        name: 'Wheel',
        runtimeName: 'Voice.Api.Wheel, Voice.Api',
        members: [{ name: 'spokes', type: { kind: 'scalar', scalar: 'int' }, nullable: false }],
      },
    ],
  }
  const value = [{ __type: 'Voice.Api.Wheel, Voice.Api', spokes: 36 }, { spokes: '36' }, 'a']
  expect(parse(text, { type, model, mode: 'strict' })).toEqual(value)
  expect(stringify(value, { type, model })).toBe(text)
})
