import { expect, test } from 'vitest'
import type { NetScalar, TypeReference } from '#servicestack/model/type-reference.ts'
import type { ListManners } from '#servicestack/text/cut-items.ts'
import { listManners } from '#servicestack/text/list-manners.ts'
import { boolean, dictionaryOf, listOf, named, number, sampleModel, scalar, text } from '../sample-model.ts'

const rows: { name: string; items: TypeReference; list: ListManners['endsOpen']; array: ListManners['endsOpen'] }[] = [
  { name: 'texts', items: text, list: 'always', array: 'always' },
  { name: 'anything', items: scalar('object'), list: 'always', array: 'always' },
  { name: 'int', items: scalar('int'), list: 'never', array: 'always' },
  { name: 'int?', items: { kind: 'scalar', scalar: 'int', isNullable: true }, list: 'behind-an-item', array: 'always' },
  { name: 'long', items: scalar('long'), list: 'behind-an-item', array: 'always' },
  { name: 'numbers', items: number, list: 'behind-an-item', array: 'always' },
  { name: 'booleans', items: boolean, list: 'behind-an-item', array: 'always' },
  { name: 'enums', items: named('CallState'), list: 'behind-an-item', array: 'always' },
  { name: 'classes', items: named('Node'), list: 'behind-an-item', array: 'behind-nothing' },
  { name: 'dictionaries', items: dictionaryOf(text), list: 'behind-an-item', array: 'always' },
  { name: 'lists', items: listOf(text), list: 'behind-an-item', array: 'always' },
]

test.each(rows)('a list of $name ends open $list, an array $array', ({ items, list, array }) => {
  const ends = [{}, { isArray: true as const }].map(
    (kind) => listManners({ kind: 'list', items, ...kind }, sampleModel).endsOpen,
  )
  expect(ends).toEqual([list, array])
})

test('only lists of classes and dictionaries let anything stand between their items', () => {
  const types: readonly TypeReference[] = [named('Node'), dictionaryOf(text), text, named('CallState'), listOf(text)]
  const isObjectList = types.map((items) => listManners({ kind: 'list', items }, sampleModel).isObjectList)
  const inArrays = types.map((items) => listManners({ kind: 'list', items, isArray: true }, sampleModel).isObjectList)
  expect(isObjectList).toEqual([true, true, false, false, false])
  expect(inArrays).toEqual([false, false, false, false, false])
})

test('only an array of strings loses its brackets twice', () => {
  const scalars: readonly ('string' | NetScalar)[] = ['string', 'object', 'int', 'Guid']
  const twice = scalars.map(
    (kind) => listManners({ kind: 'list', items: scalar(kind), isArray: true }, sampleModel).isStringArray,
  )
  expect(twice).toEqual([true, false, false, false])
  expect(listManners({ kind: 'list', items: text }, sampleModel).isStringArray).toBe(false)
})
