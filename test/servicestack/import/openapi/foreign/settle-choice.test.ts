import { expect, test } from 'vitest'
import { settleChoice } from '#servicestack/import/openapi/foreign/settle-choice.ts'
import { nodeOf } from '../node-of.ts'

const text = { type: 'string' }
const pet = { properties: { name: text } }

test.each([
  { name: 'one thing or null', given: [text, { type: 'null' }], want: text, isExact: true },
  { name: 'texts', given: [text, text], want: text, isExact: true },
  {
    name: 'texts of two formats',
    given: [
      { ...text, format: 'date' },
      { ...text, format: 'uuid' },
    ],
    want: text,
    isExact: false,
  },
  {
    name: 'texts of one format',
    given: [1, 2].map(() => ({ ...text, format: 'uuid' })),
    want: { ...text, format: 'uuid' },
  },
  {
    name: 'enums',
    given: [{ enum: ['a', 'b'] }, { const: 'b' }, { ...text, enum: ['c'] }],
    want: { ...text, enum: ['a', 'b', 'c'] },
    isExact: true,
  },
  { name: 'an enum and a text', given: [{ enum: ['a'] }, text], want: text, isExact: false },
  { name: 'numbers', given: [{ type: 'integer' }, { type: 'number' }], want: { type: 'number' }, isExact: true },
  { name: 'an object and its key', given: [text, pet], want: { anyOf: [pet] }, isExact: false },
])('a choice among $name is one schema', ({ given, want, isExact }) => {
  const settled = settleChoice(nodeOf({ oneOf: given }))
  expect(settled?.schema.value).toEqual(want)
  expect(settled?.isExact).toBe(isExact ?? true)
})

test.each([
  { name: 'a number and a text', given: [{ type: 'integer' }, text] },
  { name: 'a text and a list of texts', given: [text, { type: 'array', items: text }] },
  { name: 'a text and anything', given: [text, {}] },
])('$name have nothing in common', ({ given }) => {
  expect(settleChoice(nodeOf({ anyOf: given }))).toBeUndefined()
})
