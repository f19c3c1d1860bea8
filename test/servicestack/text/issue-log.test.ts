import { expect, test } from 'vitest'
import type { Issue } from '#servicestack/text/issue.ts'
import { IssueLog } from '#servicestack/text/issue-log.ts'

test('without a list nothing is noted', () => {
  const log = new IssueLog('{a:b', undefined)
  log.note('dropped', { start: 0, end: 2, after: 2 }, '')
  log.noteUnclosed({ start: 0, end: 4, after: 4 }, '{}', '')
  expect(log.isKept).toBe(false)
})

test('a piece is noted where it stands; one that is nothing stands at the start', () => {
  const issues: Issue[] = []
  const log = new IssueLog(`x${'y'.repeat(60)}`, issues)
  log.note('dropped', { start: 1, end: 61, after: 61 }, '/a')
  log.note('dropped', { start: -1, end: -1, after: 3 }, '/b')
  expect(issues).toEqual([
    { path: '/a', offset: 1, code: 'dropped', text: 'y'.repeat(50) },
    { path: '/b', offset: 0, code: 'dropped', text: '' },
  ])
})

test.each([
  { given: '{a:b}', want: 0 },
  { given: ' {a:b} ', want: 0 },
  { given: '{', want: 1 },
  { given: '{a:b', want: 1 },
  { given: 'a:b}', want: 1 },
])('$given lacks brackets $want times', ({ given, want }) => {
  const issues: Issue[] = []
  new IssueLog(given, issues).noteUnclosed({ start: 0, end: given.length, after: given.length }, '{}', '')
  expect(issues).toHaveLength(want)
})
