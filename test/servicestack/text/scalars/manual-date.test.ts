import { expect, test } from 'vitest'
import { readManually } from '#servicestack/text/scalars/manual-date.ts'
import { momentText } from '#servicestack/text/scalars/moment.ts'

test.each([
  {
    name: 'a year of two digits is one of the first century',
    given: '24-01-02T03:04:05',
    want: '0024-01-02T03:04:05.0000000',
  },
  { name: 'a day may come first', given: '13/02/2024', want: '2024-02-13T00:00:00.0000000' },
  { name: 'a clock without seconds is midnight', given: '24-01-02T03:04', want: '0024-01-02T00:00:00.0000000' },
  { name: 'what is no number is nought', given: '24-01-02 x:4:', want: '0024-01-02T00:04:00.0000000' },
  { name: 'an offset is taken off', given: '24-01-02T03:04:05.5+01:00', want: '0024-01-02T02:04:05.5000000' },
  { name: 'a Z says nothing', given: '2024-001-02Z', want: '2024-01-02T00:00:00.0000000' },
  { name: 'a fourth part does not count', given: '24-01-025-x', want: '0024-01-25T00:00:00.0000000' },
])('$name', ({ given, want }) => {
  const moment = readManually(given)
  expect(moment && momentText(moment)).toBe(want)
})

test.each(['24-01-02', '2024-02-30', '2024-01-02T3:4:5T6', '24-01-02T1:2:3.x', 'yesterday!'])(
  '%j is no date',
  (given) => {
    expect(readManually(given)).toBeUndefined()
  },
)
