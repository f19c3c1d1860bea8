import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faceOf, momentText, offsetText, readMoment } from '#servicestack/text/scalars/moment.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'

const face = Date.UTC(2024, 0, 2, 3, 4, 5)

test.each([
  { given: '2024-01-02T03:04:05.0000001Z', want: { face, ticks: 1, offset: 'utc' } },
  { given: '2024-01-02T03:04:05.5+02:00', want: { face, ticks: 5_000_000, offset: 120 } },
  { given: '2024-01-02 03:04:05-0530', want: { face, ticks: 0, offset: -330 } },
  { given: '2024-01-02T03:04:05', want: { face, ticks: 0, offset: undefined } },
  { given: '2024-1-2', want: { face: Date.UTC(2024, 0, 2), ticks: 0, offset: undefined } },
])('$given is read', ({ given, want }) => {
  expect(readMoment(given)).toMatchObject(want)
})

test('seconds may be missing, and it shows', () => {
  expect([readMoment('2024-01-02T03:04').hasSeconds, readMoment('2024-01-02T03:04:05').hasSeconds]).toEqual([
    false,
    true,
  ])
})

test.each(['', '2024', '2023-02-29', '2024-01-02T24:00:00', '2024-01-02T03:60:00', '0000-01-01', '2024-01-02T03', 'x'])(
  '%j is on no calendar',
  (given) => {
    expect(() => readMoment(given)).toThrow(SerializationError)
  },
)

test.each([
  { name: 'a leap day', given: [2024, 2, 29], want: Date.UTC(2024, 1, 29) },
  { name: 'the first day of all', given: [1, 1, 1], want: -62_135_596_800_000 },
  { name: 'a day that is not', given: [2023, 2, 29], want: undefined },
  { name: 'a month that is not', given: [2024, 13, 1], want: undefined },
  { name: 'an hour that is not', given: [2024, 1, 2, 24], want: undefined },
  { name: 'no year', given: [], want: undefined },
])('the face of $name', ({ given, want }) => {
  expect(faceOf(given)).toBe(want)
})

test.each([
  { given: 0, want: '+00:00' },
  { given: 120, want: '+02:00' },
  { given: -330, want: '-05:30' },
  { given: 840, want: '+14:00' },
])('$given minutes ahead are written $want', ({ given, want }) => {
  expect(offsetText(given)).toBe(want)
})

test('every moment comes back as it went', () => {
  const offset = fc.oneof(
    fc.constant('utc' as const),
    fc.constant(undefined),
    fc.integer({ min: -14 * 60, max: 14 * 60 }),
  )
  const seconds = fc.integer({ min: -62_135_596_800, max: 253_402_300_799 })
  fc.assert(
    fc.property(seconds, fc.nat(9_999_999), offset, (second, ticks, offset) => {
      const moment = { face: second * 1000, ticks, offset }
      expect(readMoment(momentText(moment))).toMatchObject(moment)
    }),
  )
})
