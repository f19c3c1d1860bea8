import { expect, test } from 'vitest'
import { isFaulted } from '#contracts/checks/is-faulted.ts'
import { findingWith } from '../sample.ts'

const match = { judged: 1, seen: [], faults: [findingWith({ pointer: '/members' })] }

test.each([
  { pointer: '/members', want: true },
  { pointer: '/members/0/muted', want: true },
  { pointer: '/membersOnly', want: false },
  { pointer: '', want: false },
  { pointer: '/log/0', want: false },
])('a fault at /members covers $pointer: $want', ({ pointer, want }) => {
  expect(isFaulted(match, pointer)).toBe(want)
})

test('a fault of the whole body covers everything', () => {
  const whole = { judged: 1, seen: [], faults: [findingWith({ pointer: '' })] }
  expect(isFaulted(whole, '/log/0')).toBe(true)
})
