import { expect, test } from 'vitest'
import { descriptionOf } from '#servicestack/import/openapi/foreign/description-of.ts'
import { nodeOf } from '../node-of.ts'

test.each([
  { given: { description: 'A place to moor' }, want: { description: 'A place to moor' } },
  { given: { description: 'Berth' }, want: {} },
  { given: { title: 'Dictionary<String,Int32>', description: 'Dictionary<String,Int32>' }, want: {} },
  { given: { description: ' \n' }, want: {} },
  { given: { description: 7 }, want: {} },
  { given: {}, want: {} },
])('$given says $want of a berth', ({ given, want }) => {
  expect(descriptionOf(nodeOf(given), 'Berth')).toEqual(want)
})
