/** One type out of several sources. */

import { expect, test } from 'vitest'
import type { ImportNote } from '#servicestack/import/import-note.ts'
import { mergeType } from '#servicestack/import/merge/merge-type.ts'
import type { DataType } from '#servicestack/model/data-type.ts'
import type { Fact } from '#servicestack/model/fact.ts'
import { shape } from '../page/shapes.ts'

const told = (source: string, value: DataType, ...unknown: readonly Fact[]) => ({
  source,
  value,
  unknown: new Set(unknown),
})
const merge = (...tellings: Parameters<typeof mergeType>[0]) => {
  const notes: ImportNote[] = []
  return { type: mergeType(tellings, notes), codes: notes.map(({ code }) => code) }
}

test('one telling is the type', () => {
  const type = shape('A', ['a'])
  expect(merge(told('a', type))).toEqual({ type, codes: [] })
})

test('a class has its base from who knows bases, and its namespace from who knows that', () => {
  const tables = told('none', shape('A', ['a']), 'base-classes', 'namespaces')
  const script = told('script', shape('A', ['a'], { base: 'B', implements: ['IGet'] }), 'namespaces')
  const cSharp = told('csharp', shape('A', ['a'], { base: 'B', namespace: 'N' }))
  expect(merge(tables, script, cSharp)).toMatchObject({
    type: { base: 'B', implements: ['IGet'], namespace: 'N' },
    codes: [],
  })
})

test('an open class wins over one that was closed by a guess', () => {
  const guess = told('a', shape('Page', ['rows: List<Vessel>']), 'generics')
  const open = told('b', shape('Page', ['rows: List<T>'], { parameters: ['T'] }))
  expect(merge(guess, open)).toEqual({ type: open.value, codes: [] })
})

test('a guess about a class is its own, and stays one among guesses alone', () => {
  const opened = { parameters: ['T'], unknown: ['generics'] } as const
  const guess = told('a', shape('Page', ['rows: List<T>', 'first: Vessel'], opened))
  const open = told('b', shape('Page', ['rows: List<T>', 'first: U'], { parameters: ['T', 'U'] }))
  expect(merge(guess, open)).toEqual({ type: open.value, codes: [] })
  expect(merge(guess, guess).type).toMatchObject(opened)
})

test('an enum has texts, numbers and descriptions each from who knows them', () => {
  const shared = { kind: 'enum', name: 'E' } as const
  const script = told('script', { ...shared, values: ['a-x', 'B'], names: ['A', 'B'], isFlags: true }, 'enum-numbers')
  const tables = told(
    'none',
    { ...shared, values: ['AB', 'B'], descriptions: ['one', null] },
    'enum-wire-names',
    'flags',
  )
  const cSharp = told('csharp', { ...shared, values: ['a-x', 'B'], names: ['A', 'B'], numbers: [1, 5], isFlags: true })
  expect(merge(tables, script, cSharp)).toEqual({
    type: {
      ...shared,
      values: ['a-x', 'B'],
      names: ['A', 'B'],
      numbers: [1, 5],
      descriptions: ['one', null],
      isFlags: true,
    },
    codes: [],
  })
})

test('two classes of one name that share no member are two, and the first counts', () => {
  const { type, codes } = merge(told('a', shape('Slot', ['room'])), told('b', shape('Slot', ['start'])))
  expect(type).toEqual(shape('Slot', ['room']))
  expect(codes).toEqual(['sources-differ'])
})

test('a class that another source calls an enum is a conflict', () => {
  expect(merge(told('a', shape('A', [])), told('b', { kind: 'enum', name: 'A', values: [] }))).toEqual({
    type: shape('A', []),
    codes: ['sources-differ'],
  })
})
