import { expect, test } from 'vitest'
import { matchingRuns } from '#mocks/world/matching-runs.ts'

function matched(before: readonly unknown[], after: readonly unknown[]): readonly (readonly [number, number])[] {
  return matchingRuns(before, after).flatMap((run) =>
    Array.from({ length: run.length }, (_, place) => [run.before + place, run.after + place] as const),
  )
}

const item = { a: 1 }
const cases = [
  { name: 'the same', before: 'abc', after: 'abc', want: '00 11 22' },
  { name: 'nothing', before: 'abc', after: 'xyz', want: '' },
  { name: 'the ends', before: 'abcd', after: 'axd', want: '00 32' },
  { name: 'what is left of the middle', before: 'abcdef', after: 'bxdy', want: '10 32' },
  { name: 'what stands twice, once', before: 'aa', after: 'a', want: '00' },
  { name: 'what was moved to the end', before: 'abc', after: 'bca', want: '10 21' },
]

test.each(cases)('two lists have in common: $name', ({ before, after, want }) => {
  const found = matched([...before], [...after])
  expect(found.map((places) => places.join('')).join(' ')).toBe(want)
})

test('copies are found at the ends, and the very same objects everywhere', () => {
  expect(matched([{ b: 1 }, 'x', item, 'y', 'c'], [{ b: 1 }, item, 'z', 'c'])).toEqual([
    [0, 0],
    [2, 1],
    [4, 3],
  ])
})
