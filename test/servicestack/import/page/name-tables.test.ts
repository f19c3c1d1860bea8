/** Tables of one name. */

import { expect, test } from 'vitest'
import { nameTables } from '#servicestack/import/page/name-tables.ts'
import type { PageTable } from '#servicestack/import/page/page.ts'
import { readTypeText } from '#servicestack/model/read-type-text.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'

const table = (name: string): PageTable => ({ kind: 'class', name, rows: [] })

test.each([
  { names: ['Result', 'Error'], want: ['Result', 'Error'], twice: 0 },
  { names: ['Result<T>', 'Result'], want: ['Result_1', 'Result'], twice: 0 },
  { names: ['Page<T>', 'Page<TRow, TKey>'], want: ['Page', 'Page_2'], twice: 0 },
  { names: ['Slot', 'Slot'], want: ['Slot'], twice: 1 },
])('$names are $want', ({ names, want, twice }) => {
  const { byName, notes } = nameTables(names.map(table))
  expect([...byName.keys()]).toEqual(want)
  expect(notes).toHaveLength(twice)
})

test.each([
  { text: 'Dictionary<Result<int>,List<Result>>', want: 'Dictionary<Result_1<int>,List<Result>>' },
  { text: 'Other<Result<Result<int>>>[]', want: 'Other<Result_1<Result_1<int>>>[]' },
])('$text refers to $want', ({ text, want }) => {
  const { rename } = nameTables([table('Result'), table('Result<T>')])
  expect(writeTypeText(rename(readTypeText(text) ?? { kind: 'scalar', scalar: 'object' }))).toBe(want)
})
