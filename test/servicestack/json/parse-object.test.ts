import { expect, test } from 'vitest'
import { parseObject } from '#servicestack/json/parse-object.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'

/** What stands between the quotes, if there are any, and what a server puts into an `object`. */
const facts: readonly (readonly [slice: string, want: WireValue])[] = [
  ['{"a":[1,"x",null,true]}', { a: [1, 'x', null, true] }],
  ['[1,"a"]', [1, 'a']],
  ['5', 5],
  ['5.5', 5.5],
  ['007', 7],
  ['1e400', Number.POSITIVE_INFINITY],
  ['true', true],
  ['false', false],
  ['null', null],
  ['True', 'True'],
  ['-5', '-5'],
  ['5a', '5a'],
  ['text', 'text'],
  ['a\\nb \\u00eb', 'a\nb ë'],
  ['[{\\"a\\":1}]', '[{"a":1}]'],
  ['\u200b', ''],
]

test.each(facts)('%s becomes %j', (slice, want) => {
  expect(parseObject(slice)).toEqual(want)
})

test.each(['{', '{"a"}', '[1', '{\\"a\\":1}'])('%s is neither', (slice) => {
  expect(() => parseObject(slice)).toThrow(expect.objectContaining({ code: 'not-convertible' }))
})
