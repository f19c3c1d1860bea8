import { expect, test } from 'vitest'
import { isFaulted } from '#contracts/checks/is-faulted.ts'

test.each([
  { pointer: '/members', want: true },
  { pointer: '/members/0/muted', want: true },
  { pointer: '/membersOnly', want: false },
  { pointer: '', want: false },
  { pointer: '/log/0', want: false },
])('a fault at /members covers $pointer: $want', ({ pointer, want }) => {
  expect(isFaulted(new Set(['/members']), pointer)).toBe(want)
})

test('a fault of the whole body covers everything', () => {
  expect(isFaulted(new Set(['']), '/log/0')).toBe(true)
  expect(isFaulted(new Set(['']), '')).toBe(true)
})

test('where nothing is wrong, nothing is covered', () => {
  expect(isFaulted(new Set(), '')).toBe(false)
})
