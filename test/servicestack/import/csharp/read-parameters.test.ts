/** The type parameters of classes. */

import { expect, test } from 'vitest'
import { readParameters } from '#servicestack/import/csharp/read-parameters.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { declaredClass, readingOf } from './reading.ts'

test.each([
  ['', [], undefined],
  ['<T>', ['T'], undefined],
  ['<TRow, TSum>', ['TRow', 'TSum'], undefined],
  ['<Vessel>', ['T'], ['Vessel']],
  ['<Vessel, string>', ['T1', 'T2'], ['Vessel', 'string']],
  ['<List<Vessel>>', ['T'], ['List<Vessel>']],
  ['<int[]>', ['T'], ['int[]']],
])('class Page%s', (parameters, names, closedWith) => {
  const text = `class Page${parameters} { } class Vessel { }`
  const { index, notes } = readingOf(text)
  const owner = declaredClass(text, 'Page')
  const found = readParameters(owner, { index, owner, parameters: new Set(), place: 'Page', line: 1, notes })
  expect(found.names).toEqual(names)
  expect(found.closedWith?.map((type) => writeTypeText(type))).toEqual(closedWith)
  expect(notes).toEqual([])
})
