import { expect, test } from 'vitest'
import { findJsonFault } from '#servicestack/import/metadata/find-json-fault.ts'

/** The fault is where the bar stands. */
const faults = [
  '|',
  ' |',
  '{"a":1|',
  '{"a":|',
  '{"a"|',
  '{|',
  '[1,|',
  '{"a":1,|}',
  '[1,|]',
  '[1 |2]',
  '{"a" |1}',
  '{|a:1}',
  '{"a":1|]',
  '[|}',
  '1 |2',
  '[|,1]',
  '{"a":|\'b\'}',
  '{"a":"b}|',
  '{"a":"b\\|',
  '{"a":"b\\u00|',
  '{"a|',
  '[tru|',
  '[-|',
  '{"a":|"b\nc"}',
  '{"a":|"\\x"}',
  '{"a":|NaN}',
  '{"a":|tru}',
  '[0|1]',
  '[1,|/* no */2]',
  '|undefined',
]

test.each(faults)('%j is found at its bar', (marked) => {
  const text = marked.replace('|', '')
  expect(() => JSON.parse(text)).toThrow()
  expect(findJsonFault(text)).toBe(marked.indexOf('|'))
})

const sound = ['{}', ' [ ] ', '{"a":[1,-2.5e+3,true,false,null,"\\u00e9\\"\u007f"],"b":{}}', '"x"', '0']

test.each(sound)('%j has no fault', (text) => {
  expect(() => JSON.parse(text)).not.toThrow()
  expect(findJsonFault(text)).toBe(text.length)
})

test('a deep document costs no more than its length', () => {
  const started = performance.now()
  expect(findJsonFault('['.repeat(500_000))).toBe(500_000)
  expect(performance.now() - started).toBeLessThan(2_000)
})
