import fc from 'fast-check'
import { expect, test } from 'vitest'
import { minutesOf, momentAt, momentOf, momentText, moved, offsetText } from '#servicestack/text/scalars/moment.ts'

const face = Date.UTC(2024, 0, 2, 3, 4, 5)

test.each([
  { given: '2024-01-02T03:04:05.0000001Z', want: { face, rest: 1, zone: 'Z' } },
  { given: '2024-01-02T03:04:05.5+02:00', want: { face: face + 500, rest: 0, zone: '+02:00' } },
  { given: '2024-01-02 03:04:05-0530', want: { face, rest: 0, zone: '-05:30' } },
  { given: '2024-01-02 3:4:5 +2', want: { face, rest: 0, zone: '+02:00' } },
  { given: '2024-01-02T03:04:05', want: { face, rest: 0, zone: '' } },
  { given: '2024-1-2', want: { face: Date.UTC(2024, 0, 2), rest: 0, zone: '' } },
  { given: '1/2/2024', want: { face: Date.UTC(2024, 0, 2), rest: 0, zone: '' } },
])('$given is read', ({ given, want }) => {
  expect(momentOf(given)).toEqual(want)
})

const nowhere = ['', '2024', '2023-02-29', '2024-01-02T24:00:00', '2024-01-02T03:60:00', '0000-01-01', '24-01-02']

test.each([...nowhere, '2024-01-02T03', '2024-01-02T3:04', '2024-01-02T03:04:5', '9999-12-31T23:59:59.99999999', 'x'])(
  '%j is on no calendar',
  (given) => {
    expect(momentOf(given)).toBeUndefined()
  },
)

test('what is missing in a face is nought', () => {
  expect(momentAt(['2024', '02', '29', undefined, undefined, undefined], undefined, '')).toEqual({
    face: Date.UTC(2024, 1, 29),
    rest: 0,
    zone: '',
  })
})

test('a clock is turned as far as the calendar goes', () => {
  const last = { face: Date.UTC(9999, 11, 31, 23, 59), rest: 0, zone: 'Z' }
  expect([moved(last, -60, '-01:00')?.zone, moved(last, 1, '')]).toEqual(['-01:00', undefined])
})

test.each([
  { given: '', want: 0 },
  { given: 'Z', want: 0 },
  { given: '-0530', want: -330 },
  { given: '+2', want: 120 },
])('a zone of $given is $want minutes ahead', ({ given, want }) => {
  expect(minutesOf(given)).toBe(want)
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
  const zone = fc.oneof(fc.constantFrom('Z', ''), fc.integer({ min: -14 * 60, max: 14 * 60 }).map(offsetText))
  const milliseconds = fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 })
  fc.assert(
    fc.property(milliseconds, fc.nat(9_999), zone, (face, rest, zone) => {
      const moment = { face, rest, zone }
      expect(momentOf(momentText(moment))).toEqual(moment)
    }),
  )
})
