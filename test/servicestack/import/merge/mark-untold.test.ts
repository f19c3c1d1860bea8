import { expect, test } from 'vitest'
import { markUntold } from '#servicestack/import/merge/mark-untold.ts'
import type { DataType } from '#servicestack/model/data-type.ts'
import type { Fact } from '#servicestack/model/fact.ts'
import { berth, berthNo, pierName, tide } from '../../compare/small-model.ts'

const telling = (value: DataType, ...unknown: Fact[]) => ({ source: 'a', value, unknown: new Set(unknown) })
const one: DataType = { ...berth, members: [berthNo] }
const both: DataType = { ...berth, members: [berthNo, pierName] }

test('a member that only the poorer source tells is marked, the others are not', () => {
  const marked = markUntold(both, [telling(one), telling(both, 'scalars')], new Set())
  expect(marked).toEqual({ ...both, members: [berthNo, { ...pierName, unknown: ['scalars'] }] })
})

test('what is known of no member is not said again of each', () => {
  expect(markUntold(both, [telling(both, 'scalars')], new Set<Fact>(['scalars']))).toBe(both)
})

test('a member is known by its property where names on the wire are not', () => {
  const byProperty: DataType = { ...berth, members: [{ ...berthNo, name: 'BerthNo', property: 'BerthNo' }] }
  const merged: DataType = { ...berth, members: [{ ...berthNo, property: 'BerthNo' }] }
  expect(markUntold(merged, [telling(byProperty), telling(one, 'property-names')], new Set())).toEqual(merged)
})

test.each([
  { what: 'facts of members', told: [telling(tide, 'scalars')], want: {} },
  { what: 'numbers that one source knows', told: [telling(tide, 'enum-numbers'), telling(tide)], want: {} },
  { what: 'numbers that none knows', told: [telling(tide, 'enum-numbers')], want: { unknown: ['enum-numbers'] } },
  { what: 'flags that none knows', told: [telling(tide, 'flags', 'scalars')], want: { unknown: ['flags'] } },
])('an enum is marked by what no source of it knows: $what', ({ told, want }) => {
  expect(markUntold(tide, told, new Set())).toEqual({ ...tide, ...want })
})

test('numbers that a source tells count, though it knows those of no other enum', () => {
  const numbered: DataType = { ...tide, numbers: tide.kind === 'enum' ? tide.values.map((_, at) => at * 10) : [] }
  expect(markUntold(numbered, [telling(numbered, 'enum-numbers')], new Set())).toBe(numbered)
})
