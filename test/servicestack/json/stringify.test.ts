import { expect, test } from 'vitest'
import { stringify } from '#servicestack/json/stringify.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { dictionaryOf, listOf, named, number, sampled, text } from '../sample-model.ts'

const rows: { name: string; given: WireValue; type: TypeReference; want: string }[] = [
  {
    name: 'an object is compact, in declared order',
    given: { reason: 'Transferring', callSid: 'CA1' },
    type: named('HoldSession'),
    want: '{"callSid":"CA1","reason":"Transferring"}',
  },
  {
    name: 'booleans and numbers are bare',
    given: { ended: true, priority: 1e20 },
    type: named('SessionInfo'),
    want: '{"callState":"None","ended":true,"priority":1E+20}',
  },
  { name: 'null among strings is null', given: ['a', null], type: listOf(text), want: '["a",null]' },
  { name: 'null among objects is an empty object', given: [null], type: listOf(named('Node')), want: '[{}]' },
  { name: 'dictionary nulls are left out', given: { a: null, b: 1 }, type: dictionaryOf(number), want: '{"b":1}' },
  { name: 'an empty list is written', given: { kids: [] }, type: named('Node'), want: '{"kids":[]}' },
  {
    name: 'infinity is its name, which no JSON reader likes',
    given: Number.POSITIVE_INFINITY,
    type: number,
    want: 'Infinity',
  },
]

test.each(rows)('$name', ({ given, type, want }) => {
  expect(stringify(given, sampled(type))).toBe(want)
})
