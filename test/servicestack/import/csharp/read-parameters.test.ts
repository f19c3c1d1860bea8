/** The type parameters of classes. */

import { expect, test } from 'vitest'
import { readParameters } from '#servicestack/import/csharp/read-parameters.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { declaredIn, readingOf } from './reading.ts'

test.each([
  ['', [], undefined],
  ['<T>', ['T'], undefined],
  ['<TRow, TSum>', ['TRow', 'TSum'], undefined],
  ['<Vessel>', ['T'], ['Vessel']],
  ['<Vessel, string>', ['T1', 'T2'], ['Vessel', 'string']],
  ['<List<Vessel>>', ['T'], ['List<Vessel>']],
  ['<int[]>', ['T'], ['int[]']],
  ['<Cut>', ['T'], ['Cut<string>']],
  ['<Vessel, Nullable, Map>', ['T1', 'T2', 'T3'], ['Vessel', 'Guid?', 'Map<string,Vessel>']],
])('class Page%s', (parameters, names, closedWith) => {
  const text = `class Page${parameters} { } class Vessel { } class Cut<T> { } class Get : IReturn<Page<Cut<string>>> { }
    class Find : IReturn<Page<Vessel, Nullable<Guid>, Map<string, Vessel>>> { }`
  const { index, uses, notes } = readingOf(text)
  const owner = declaredIn(index, 'Page')
  const spelled = { index, owner, parameters: new Set<string>(), place: 'Page', line: 1, notes }
  const found = readParameters(owner, spelled, uses.get(owner))
  expect(found.names).toEqual(names)
  expect(found.closedWith?.map((type) => writeTypeText(type))).toEqual(closedWith)
  expect(notes).toEqual([])
})
