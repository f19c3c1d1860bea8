import { expect, test } from 'vitest'
import { format } from '#servicestack/jsv/format.ts'
import { pretty, stringify } from '#servicestack/jsv/stringify.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { dictionaryOf, listOf, named, number, sampled, text } from '../sample-model.ts'

const rows: { name: string; given: WireValue; type: TypeReference; want: string }[] = [
  {
    name: 'an object is compact, its names and enum values bare',
    given: { callSid: 'CA1', reason: 'Transferring' },
    type: named('HoldSession'),
    want: '{callSid:CA1,reason:Transferring}',
  },
  {
    name: 'booleans begin with a capital',
    given: { ended: true, priority: 1.5 },
    type: named('SessionInfo'),
    want: '{callState:None,ended:True,priority:1.5}',
  },
  {
    name: 'a date is quoted for its colons',
    given: { date: '2024-01-02T03:04:05Z' },
    type: named('LogInfo'),
    want: '{date:"2024-01-02T03:04:05Z"}',
  },
  { name: 'a line break is raw within quotes', given: 'a\nb', type: text, want: '"a\nb"' },
  { name: 'null among strings is nothing', given: ['a', null, 'b'], type: listOf(text), want: '[a,,b]' },
  { name: 'nested lists are written', given: [['a'], []], type: listOf(listOf(text)), want: '[[a],[]]' },
  {
    name: 'a dictionary key is quoted like a value',
    given: { 'a:b': 1, '': 2 },
    type: dictionaryOf(number),
    want: '{"a:b":1,"":2}',
  },
  { name: 'a class without a value is empty', given: {}, type: named('Node'), want: '{}' },
]

test.each(rows)('$name', ({ given, type, want }) => {
  expect(stringify(given, sampled(type))).toBe(want)
})

test('a type may be told by its name', () => {
  expect(stringify({ callSid: 'a' }, sampled('HoldSession'))).toBe(
    stringify({ callSid: 'a' }, sampled(named('HoldSession'))),
  )
})

test('what is pretty is the same, laid out in lines', () => {
  const given = { callSid: 'a,b', reason: 'None' }
  expect(pretty(given, sampled('HoldSession'))).toBe('{\n\tcallSid: "a,b",\n\treason: None\n}')
  expect(pretty(given, sampled('HoldSession'))).toBe(format(stringify(given, sampled('HoldSession'))))
})

test('what has no type can be pretty too', () => {
  expect(pretty(['a', { b: [] }])).toBe('[\n\ta,\n\t{\n\t\tb: []\n\t}\n]')
})
