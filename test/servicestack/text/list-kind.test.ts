import { expect, test } from 'vitest'
import { notation } from '#servicestack/jsv/notation.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { isText, kindOf } from '#servicestack/text/list-kind.ts'
import { typed } from '#servicestack/text/typed.ts'
import { listOf, named, number, sampled, scalar, text } from '../sample-model.ts'

const shapeOf = (type: TypeReference) => typed(sampled(type), notation).shape

test.each([
  { name: 'texts', items: text, list: 'texts', array: 'texts' },
  { name: 'int', items: scalar('int'), list: 'integers', array: 'array' },
  { name: 'int?', items: { ...scalar('int'), isNullable: true } as const, list: 'list', array: 'array' },
  { name: 'long', items: scalar('long'), list: 'list', array: 'array' },
  { name: 'numbers', items: number, list: 'list', array: 'array' },
  { name: 'anything', items: scalar('object'), list: 'list', array: 'array' },
  { name: 'classes', items: named('Node'), list: 'list', array: 'array' },
  { name: 'lists', items: listOf(text), list: 'list', array: 'array' },
])('a list of $name reads as $list, an array as $array', ({ items, list, array }) => {
  expect([kindOf(shapeOf(items), false), kindOf(shapeOf(items), true)]).toEqual([list, array])
})

test('a string is text, and nothing else is', () => {
  expect([text, scalar('object'), scalar('char'), named('Node')].map((type) => isText(shapeOf(type)))).toEqual([
    true,
    false,
    false,
    false,
  ])
})
