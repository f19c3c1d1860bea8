/** Types of a page without code. */

import { expect, test } from 'vitest'
import { readMarkupPage } from '#servicestack/import/page/read-markup-page.ts'
import { readSampleTrees } from '#servicestack/import/page/read-sample-trees.ts'
import { readTables } from '#servicestack/import/page/read-tables.ts'
import { recordedPage } from './recorded-page.ts'

const read = (path: string) => {
  const page = readMarkupPage(recordedPage(path))
  return readTables(page, readSampleTrees(page.sample))
}

test('bases, contract names, flags and depths come from the samples, each with a note', () => {
  const { types, jsonNames, notes } = read('clinic/10.15/ops/CheckIn.json.none.html')
  expect(jsonNames).toBe('PascalCase')
  expect(types.map(({ name }) => name)).toEqual(['CheckIn', 'Urgency', 'QueueTicket', 'Days'])
  expect(types[3]).toMatchObject({ isFlags: true, numbers: [1, 2, 4, 96] })
  expect(new Set(notes.map(({ code }) => code))).toEqual(new Set(['wire-names-inferred', 'flags-inferred']))
  expect(read('harbour/10.15/ops/DockVessel.json.none.html').notes.map(({ code }) => code)).toContain('base-inferred')
  expect(read('clinic/10.15/ops/FileReport.json.none.html').notes.map(({ code }) => code)).toContain(
    'array-depth-inferred',
  )
})

test('a request without members has no table, and is a type all the same', () => {
  expect(read('clinic/10.15/ops/OldPing.json.none.html').types.map(({ name }) => name)).toContain('OldPing')
})
