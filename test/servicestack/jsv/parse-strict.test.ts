import fc from 'fast-check'
import { expect, test } from 'vitest'
import { JsvError, type JsvErrorCode } from '#servicestack/jsv/jsv-error.ts'
import { parseStrict } from '#servicestack/jsv/parse-strict.ts'
import { stringify } from '#servicestack/jsv/stringify.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { holdsUnderHostileTexts } from '../hold-under.ts'
import { dictionaryOf, listOf, named, number, sampleModel, text } from '../sample-model.ts'
import { sampleValue } from '../sample-value.ts'

const rows: { name: string; given: string; type: TypeReference; want: WireValue }[] = [
  {
    name: 'an object is read',
    given: '{callSid:a,reason:None}',
    type: named('HoldSession'),
    want: { callSid: 'a', reason: 'None' },
  },
  {
    name: 'members keep their order on the wire',
    given: '{sessionId:b,callSid:a}',
    type: named('HoldSession'),
    want: { sessionId: 'b', callSid: 'a' },
  },
  {
    name: 'an unknown member stays raw text',
    given: '{zzz:{a:[b]}}',
    type: named('HoldSession'),
    want: { zzz: '{a:[b]}' },
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
    name: 'an empty slot is null',
    given: '{callSid:,sessionId:b}',
    type: named('HoldSession'),
    want: { callSid: null, sessionId: 'b' },
  },
  { name: 'empty slots of a list are null', given: '[,a,]', type: listOf(text), want: [null, 'a', null] },
  {
    name: 'a missing dictionary is the word null',
    given: '[{a:b},null]',
    type: listOf(dictionaryOf(text)),
    want: [{ a: 'b' }, null],
  },
  { name: 'blanks belong to the values', given: '[ a , b ]', type: listOf(text), want: [' a ', ' b '] },
]

test.each(rows)('$name', ({ given, type, want }) => {
  expect(JSON.stringify(parseStrict(given, type, sampleModel))).toBe(JSON.stringify(want))
})

const refused: {
  name: string
  given: string
  code: JsvErrorCode
  path: string
  offset: number
  type?: TypeReference
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
  { name: 'a bare colon in a value', given: '{callSid:a:b}', code: 'unclosed-value', path: '', offset: 10 },
  { name: 'a quote in a bare value', given: '{callSid:a"b}', code: 'unquoted-character', path: '/callSid', offset: 10 },
  { name: 'a quote that nothing closes', given: '{callSid:"a}', code: 'unclosed-quote', path: '/callSid', offset: 9 },
  { name: 'text behind a closing quote', given: '{callSid:"a"b}', code: 'unclosed-value', path: '', offset: 12 },
  { name: 'a missing brace', given: '{callSid:a', code: 'unclosed-value', path: '', offset: 10 },
  {
    name: 'a missing bracket',
    given: '{labels:[a,b',
    code: 'unclosed-value',
    path: '/labels',
    offset: 12,
    type: named('SessionInfo'),
  },
  {
    name: 'a list without brackets',
    given: '{labels:a}',
    code: 'wrong-opening',
    path: '/labels',
    offset: 8,
    type: named('SessionInfo'),
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
    name: 'a key with a slash',
    given: '{a/b~c:{}}',
    code: 'unquoted-character',
    path: '/a~1b~0c',
    offset: 7,
    type: dictionaryOf(number),
  },
]

test.each(refused)('$name is refused at its place', ({ given, code, path, offset, type = named('HoldSession') }) => {
  const read = () => parseStrict(given, type, sampleModel)
  expect(read).toThrow(JsvError)
  expect(read).toThrow(expect.objectContaining({ code, path, offset }))
})

test('what the writer wrote reads back', () => {
  fc.assert(
    fc.property(sampleValue(named('SessionInfo')), (value) => {
      const written = stringify(value, named('SessionInfo'), sampleModel)
      expect(parseStrict(written, named('SessionInfo'), sampleModel)).toEqual(value)
    }),
    { numRuns: 500 },
  )
})

test('a class within itself reads back', () => {
  fc.assert(
    fc.property(sampleValue(named('Node')), (value) => {
      expect(parseStrict(stringify(value, named('Node'), sampleModel), named('Node'), sampleModel)).toEqual(value)
    }),
  )
})

test('no object can lose its end unnoticed', () => {
  fc.assert(
    fc.property(sampleValue(named('SessionInfo')), fc.nat(), (value, length) => {
      const written = stringify(value, named('SessionInfo'), sampleModel)
      const cut = written.slice(0, length % written.length)
      expect(() => parseStrict(cut, named('SessionInfo'), sampleModel)).toThrow(JsvError)
    }),
    { numRuns: 500 },
  )
})

holdsUnderHostileTexts({
  read: (text, type) => parseStrict(text, type, sampleModel),
  ownError: JsvError,
  written: sampleValue(named('SessionInfo')).map((value) => stringify(value, named('SessionInfo'), sampleModel)),
})

test.each(['2024-01-02T03:04:05Z', '2024-01-02T03:04:05+00:00', '2024-01-02T05:04:05.1230000+02:00'])(
  'a DateTime is bare, colons and all: %s',
  (date) => {
    const message = { kind: 'list', items: { kind: 'scalar', scalar: 'string' } } as const
    expect(parseStrict(`[${date},a]`, message, sampleModel)).toEqual([date, 'a'])
  },
)

test.each(['[2024-01-02T03:04:05Zx]', '[2024-01-02T03:04]', '[03:04:05]'])('other colons need quotes: %s', (text) => {
  const message = { kind: 'list', items: { kind: 'scalar', scalar: 'string' } } as const
  expect(() => parseStrict(text, message, sampleModel)).toThrow(JsvError)
})

test('a name that comes twice is refused', () => {
  const type = { kind: 'dictionary', values: { kind: 'scalar', scalar: 'string' } } as const
  expect(() => parseStrict('{a:1,b:2,a:3}', type, sampleModel)).toThrow('a has been there before')
})

test('an item that is missing among objects is refused', () => {
  const type = { kind: 'list', items: { kind: 'named', name: 'HoldSession' } } as const
  for (const text of ['[,{}]', '[{},]'])
    expect(() => parseStrict(text, type, sampleModel)).toThrow('an item is missing')
})
