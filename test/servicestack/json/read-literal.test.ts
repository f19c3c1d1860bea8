import { expect, test } from 'vitest'
import { readLiteral } from '#servicestack/json/read-literal.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'

const facts: readonly (readonly [text: string, want: WireValue])[] = [
  ['{}', {}],
  ['[ ]', []],
  ['{ "a" : 1 , "b" : [ 2 , { } ] }', { a: 1, b: [2, {}] }],
  ['{a:\'x\',b_1:"y",2:3}', { a: 'x', b_1: 'y', 2: 3 }],
  ['{"a":-1.5e3,"b":.5}', { a: -1500, b: 0.5 }],
  ['{"a":true,"b":false,"c":null,"d":unknown}', { a: true, b: false, c: null, d: null }],
  ['["\\u00eb\\n\\"\\q"]', ['ë\n"q']],
  ['{"a":1,"a":2}', { a: 2 }],
  ['{"a":1}x', { a: 1 }],
  ['[1,]', [1]],
  ['{"__proto__":1}', JSON.parse('{"__proto__":1}')],
]

test.each(facts)('%s is %j', (text, want) => {
  expect(readLiteral(text)).toEqual(want)
})

test.each(['', '{', '[', '{"a"', '{"a":', '{"a" 1}', '[1 2]', '{1,2}', '[}', '{,}', '["a]', '['.repeat(500)])(
  '%s is none',
  (text) => {
    expect(() => readLiteral(text)).toThrow(expect.objectContaining({ code: 'not-convertible' }))
  },
)
