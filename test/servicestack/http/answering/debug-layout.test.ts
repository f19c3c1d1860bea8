import { expect, test } from 'vitest'
import { debugLayoutType, wantsDebugLayout } from '#servicestack/http/answering/debug-layout.ts'
import { readTarget } from '#servicestack/http/target.ts'

const rows = [
  { target: '/echo?s=a&debug', want: false },
  { target: '/echo?s=a&debug=', want: false },
  { target: '/echo?s=a&debug=true', want: true },
  { target: '/echo?s=a&debug=false', want: true },
  { target: '/echo?s=a&DEBUG=1', want: true },
  { target: '/echo?s=debug', want: false },
  { target: '/echo', want: false },
]

test.each(rows)('whether the answer to $target is laid out: $want', ({ target, want }) => {
  expect(wantsDebugLayout(readTarget(target))).toBe(want)
})

test('on the JSV route the word may stand anywhere', () => {
  expect(wantsDebugLayout(readTarget('/jsv/reply/Echo?s=debug'), true)).toBe(true)
  expect(wantsDebugLayout(readTarget('/jsv/reply/Echo?s=a'), true)).toBe(false)
})

test('what is laid out calls itself JSON', () => {
  expect(debugLayoutType).toBe('application/json; charset=utf-8')
})
