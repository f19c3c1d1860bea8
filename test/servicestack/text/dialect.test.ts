import { expect, test } from 'vitest'
import { parse } from '#servicestack/jsv/parse.ts'
import { type DialectName, dialects } from '#servicestack/text/dialect.ts'
import { named, sampleModel, text } from '../sample-model.ts'

const names: readonly DialectName[] = ['6.11', '8.6', '10.15', '10.5']

test.each(names)('%s knows its own name', (name) => {
  expect(dialects[name].name).toBe(name)
})

test.each([
  { name: '6.11', want: {} },
  { name: '8.6', want: {} },
  { name: '10.15', want: { callSid: 'a' } },
  { name: '10.5', want: { callSid: 'a' } },
] as const)('in $name the quoted name of a member means $want', ({ name, want }) => {
  expect(parse('{"callSid":a}', named('HoldSession'), sampleModel, { dialect: name })).toEqual(want)
})

test.each([
  { name: '6.11', want: "'=1" },
  { name: '8.6', want: "'=1" },
  { name: '10.15', want: "'=1" },
  { name: '10.5', want: '=1' },
] as const)("in $name '=1 is $want", ({ name, want }) => {
  expect(parse("'=1", text, sampleModel, { dialect: name })).toBe(want)
})

test('only 10.5 stops at fifty levels and refuses what is merely serializable', () => {
  const changed = names.filter((name) => dialects[name].readDepth === 50 && !dialects[name].allowsSerializable)
  expect(changed).toEqual(['10.5'])
})
