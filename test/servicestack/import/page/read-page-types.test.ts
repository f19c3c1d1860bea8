/** Types of a page with code. */

import { expect, test } from 'vitest'
import { readPageTypes } from '#servicestack/import/page/read-page-types.ts'
import { readSampleTrees } from '#servicestack/import/page/read-sample-trees.ts'
import { readTextPage } from '#servicestack/import/page/read-text-page.ts'
import { recordedPage } from './recorded-page.ts'

const read = (path: string) => {
  const page = readTextPage(recordedPage(path))
  return readPageTypes(page, readSampleTrees(page.sample))
}
const membersOf = (path: string, type: string) => {
  const found = read(path).types.find(({ name }) => name === type)
  return found?.kind === 'class' ? found.members.map(({ name }) => name) : undefined
}

test.each([
  {
    path: 'clinic/10.15/ops/CheckIn.json.csharp.naive.txt',
    want: ['clinic_id', 'Patient', 'Urgency', 'dob', 'Weights'],
  },
  {
    path: 'clinic/8.6/ops/CheckIn.jsv.typescript.naive.txt',
    want: ['clinic_id', 'Patient', 'Urgency', 'dob', 'Weights'],
  },
  { path: 'clinic/10.15/ops/CheckIn.json.mjs.naive.txt', want: [] },
])('$path tells the names on the wire', ({ path, want }) => {
  expect(membersOf(path, 'CheckIn')).toEqual(want)
})

test('the casing of C# names is told by the sample', () => {
  expect(read('clinic/10.15/ops/CheckIn.json.csharp.naive.txt').jsonNames).toBe('PascalCase')
  expect(read('harbour/10.15/ops/DockVessel.json.csharp.naive.txt').jsonNames).toBe('camelCase')
})

test('the description of the request keeps the line breaks that comments lose', () => {
  expect(
    read('harbour/8.6/ops/CastOff.jsv.typescript.naive.txt').types.find(({ name }) => name === 'CastOff')?.description,
  ).toMatch(/leave\.\nThe/)
})
