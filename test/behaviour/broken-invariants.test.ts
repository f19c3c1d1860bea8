import { expect, test } from 'vitest'
import { brokenInvariants } from '#behaviour/broken-invariants.ts'
import { add } from './counter.ts'

test.each([
  { before: undefined, after: { count: 3 }, broken: [] },
  { before: { count: 4 }, after: { count: 3 }, broken: ['it never goes down'] },
  { before: { count: 14 }, after: { count: 13 }, broken: ['it never goes down', 'it stays below 10'] },
])('from $before to $after breaks $broken', ({ before, after, broken }) => {
  expect(brokenInvariants(add.invariants ?? [], before, after).map(({ claim }) => claim)).toEqual(broken)
})
