/** What is cut off from the arguments that a class is closed with. */

import { expect, test } from 'vitest'
import { completeParameters } from '#servicestack/import/typescript/complete-parameters.ts'
import { firstClass } from './scope-of.ts'

test.each([
  ['class Page<Pair> { next: { [index: string]: Page<Pair<string, Row>>[] } }', ['Pair<string,Row>']],
  ['class Page<Pair> { }\nclass Get implements IReturn<Page<Pair<Row[], number>>> { }', ['Pair<Row[],number>']],
  ['class Page<Row, Pair> { next: Page<Row, Pair<string, Row>> }', ['Row', 'Pair<string,Row>']],
  ['class Page<Nullable, Pair> { next: Page<string, Pair<string, Row>> }', ['Nullable', 'Pair<string,Row>']],
  ['class Page<Row> { rows: Row[] }\nclass Get implements IReturn<Page<Row>> { }', ['Row']],
  ['class Page<Pair> { next: Pair<string, Row> }\nclass Get implements IReturn<Page<Other<Row>>> { }', ['Pair']],
])('%s', (code, want) => {
  const { first, scope } = firstClass(code)
  expect(completeParameters(first, scope.index)).toEqual(want)
})
