import { expect, test } from 'vitest'
import { isSameInstant } from '#contracts/checks/same-instant.ts'

// pairs as a real ServiceStack writes them: JSON in WCF's way, JSV in ISO's
test.each([
  { json: '/Date(1704164645000)/', jsv: '2024-01-02T03:04:05Z', want: true },
  { json: '/Date(1704164645000-0000)/', jsv: '2024-01-02T03:04:05+00:00', want: true },
  { json: '/Date(1704157445000+0200)/', jsv: '2024-01-02T03:04:05.0000000+02:00', want: true },
  { json: '/Date(1704164645123)/', jsv: '2024-01-02T03:04:05.1234567Z', want: true },
  { json: '/Date(1704153600000)/', jsv: '2024-01-02', want: true },
  { json: '/Date(1704146400000+0200)/', jsv: '2024-01-02', want: true },
  { json: '/Date(-62135596800000)/', jsv: '0001-01-01', want: true },
  { json: '/Date(1704164645000)/', jsv: '2024-01-02T04:04:05Z', want: false },
  { json: '/Date(1704164645000)/', jsv: '2024-01-02T03:04:06Z', want: false },
  { json: '/Date(1704164645000)/', jsv: 'yesterday', want: false },
  { json: 'yesterday', jsv: '2024-01-02T03:04:05Z', want: false },
])('$json and $jsv: $want', ({ json, jsv, want }) => {
  expect(isSameInstant(json, jsv)).toBe(want)
  expect(isSameInstant(jsv, json)).toBe(want)
})

test('two texts in one spelling are compared as texts, not here', () => {
  expect(isSameInstant('2024-01-02', '2024-01-02')).toBe(false)
})
