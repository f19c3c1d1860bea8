import { expect, test } from 'vitest'
import { snapshotDate } from '#servicestack/snapshot/snapshot-date.ts'

test.each([
  { given: '2024-01-02T03:04:05Z', want: '1/2/2024 3:04:05 AM' },
  { given: '2024-12-31T00:00:00Z', want: '12/31/2024 12:00:00 AM' },
  { given: '2024-12-31T12:30:09Z', want: '12/31/2024 12:30:09 PM' },
  { given: '2024-12-31T23:59:59Z', want: '12/31/2024 11:59:59 PM' },
])('$given is $want', ({ given, want }) => {
  expect(snapshotDate(new Date(given))).toBe(want)
})
