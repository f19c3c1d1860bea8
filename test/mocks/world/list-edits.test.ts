import { expect, test } from 'vitest'
import { editsBetween, withEdits } from '#mocks/world/list-edits.ts'

const cases = [
  { name: 'nothing', before: ['a', 'b'], after: ['a', 'b'], want: [] },
  { name: 'one more', before: ['a', 'b'], after: ['a', 'b', 'c'], want: [2, ['c']] },
  { name: 'one less in the middle', before: ['a', 'b', 'c'], after: ['a', 'c'], want: [1, -1, 1] },
  { name: 'others in the place of two', before: ['a', 'b', 'c'], after: ['x', 'y', 'c'], want: [-2, ['x', 'y'], 1] },
  { name: 'a change', before: ['a', 'old'], after: ['a', 'new'], want: [1, 0, 'new!'] },
  { name: 'a change before one more', before: ['old'], after: ['new', 'b'], want: [0, 'new!', ['b']] },
  { name: 'a change before one less', before: ['old', 'b'], after: ['new'], want: [0, 'new!', -1] },
]

test.each(cases)('edits say what becomes of a list: $name', ({ before, after, want }) => {
  const edits = editsBetween(before, after, (_, item) => (item === 'new' ? 'new!' : undefined))
  expect(edits).toEqual(want)
  if (edits.length > 0) expect(withEdits(before, edits, (_, patch) => String(patch).slice(0, -1))).toEqual(after)
})

test('items that turn out to be the same are kept', () => {
  const edits = editsBetween([{ a: 1 }, 'x', { b: 1 }, 'y'], ['z', { b: 1 }, 'y'], () => 0)
  expect(edits).toEqual([1, -1, 2])
})

test('edits of a list of another length are refused', () => {
  expect(() => withEdits(['a'], [2, ['b']], (item) => item)).toThrow('another length')
  expect(() => withEdits(['a', 'b', 'c'], [2, ['b']], (item) => item)).toThrow('another length')
})
