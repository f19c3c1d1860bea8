import { expect, test } from 'vitest'
import { parse as parseJson } from '#servicestack/json/parse.ts'
import { parse } from '#servicestack/jsv/parse.ts'
import { type DialectName, dialects } from '#servicestack/text/dialect.ts'
import { dictionaryOf, sampled, text } from '../sample-model.ts'

const names: readonly DialectName[] = ['6.11', '8.6', '10.15', '10.5']

test.each([
  { name: '6.11', want: {} },
  { name: '8.6', want: {} },
  { name: '10.15', want: { callSid: 'a' } },
  { name: '10.5', want: { callSid: 'a' } },
] as const)('in $name the quoted name of a member means $want', ({ name, want }) => {
  expect(parse('{"callSid":a}', { ...sampled('HoldSession'), dialect: name })).toEqual(want)
})

test.each([
  { name: '6.11', want: "'=1" },
  { name: '8.6', want: "'=1" },
  { name: '10.15', want: "'=1" },
  { name: '10.5', want: '=1' },
] as const)("in $name '=1 is $want", ({ name, want }) => {
  expect(parse("'=1", { ...sampled(text), dialect: name })).toBe(want)
})

test.each([
  { name: '6.11', want: 'a"b' },
  { name: '8.6', want: 'a"b' },
  { name: '10.15', want: 'a""b' },
  { name: '10.5', want: 'a""b' },
] as const)('in $name a quote in a key is read as $want', ({ name, want }) => {
  expect(parse('{"a""b":c}', { ...sampled(dictionaryOf(text)), dialect: name })).toEqual({ [want]: 'c' })
})

test.each([
  { name: '6.11', want: {} },
  { name: '8.6', want: {} },
  { name: '10.15', want: {} },
  { name: '10.5', want: { callSid: 'a' } },
] as const)('in $name an escaped name in JSON means $want', ({ name, want }) => {
  expect(parseJson('{"call\\u0053id":"a"}', { ...sampled('HoldSession'), dialect: name })).toEqual(want)
})

test('without a word 8.6 is spoken', () => {
  expect(parse('{"callSid":a}', sampled('HoldSession'))).toEqual({})
})

test('only 10.5 stops at fifty levels and refuses what is merely serializable', () => {
  const changed = names.filter((name) => dialects[name].readDepth === 50 && !dialects[name].allowsSerializable)
  expect(changed).toEqual(['10.5'])
})
