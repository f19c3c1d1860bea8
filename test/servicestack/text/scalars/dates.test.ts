import { expect, test } from 'vitest'
import { dateOnly, dateTime, dateTimeOffset } from '#servicestack/text/scalars/dates.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import { utc, type Zone } from '#servicestack/text/zone.ts'

/** New York in 2024. */
const newYork: Zone = (instant) =>
  instant >= Date.UTC(2024, 2, 10, 7) && instant < Date.UTC(2024, 10, 3, 6) ? -240 : -300

const written: { name: string; given: string; zone?: Zone; want: string }[] = [
  { name: 'a time in UTC ends in Z', given: '2024-02-29T12:00:00Z', want: '2024-02-29T12:00:00Z' },
  { name: 'a time of no kind is local', given: '2024-01-02T03:04:05', want: '2024-01-02T03:04:05+00:00' },
  { name: 'a fraction has seven digits', given: '2024-01-02T03:04:05.12Z', want: '2024-01-02T03:04:05.1200000Z' },
  { name: 'a tick is kept', given: '2024-01-02T03:04:05.0000001Z', want: '2024-01-02T03:04:05.0000001Z' },
  { name: 'midnight is a date alone', given: '2024-01-02T00:00:00Z', want: '2024-01-02' },
  { name: 'midnight of no kind is a date alone', given: '2024-01-02T00:00:00', want: '2024-01-02' },
  {
    name: 'a tick behind midnight is a time',
    given: '2024-01-02T00:00:00.0000001',
    want: '2024-01-02T00:00:00.0000001+00:00',
  },
  { name: 'the first moment is a date', given: '0001-01-01T00:00:00Z', want: '0001-01-01' },
  {
    name: 'the last moment is written',
    given: '9999-12-31T23:59:59.9999999Z',
    want: '9999-12-31T23:59:59.9999999Z',
  },
  {
    name: 'a time of no kind has the local offset',
    given: '2024-01-02T03:04:05',
    zone: newYork,
    want: '2024-01-02T03:04:05-05:00',
  },
  {
    name: 'the local offset is that of the season',
    given: '2024-07-02T03:04:05.5',
    zone: newYork,
    want: '2024-07-02T03:04:05.5000000-04:00',
  },
  {
    name: 'a time from elsewhere becomes local',
    given: '2024-07-02T03:04:05.5-05:00',
    zone: newYork,
    want: '2024-07-02T04:04:05.5000000-04:00',
  },
  {
    name: 'a time that no clock showed has the offset before',
    given: '2024-03-10T02:30:00',
    zone: newYork,
    want: '2024-03-10T02:30:00-05:00',
  },
]

test.each(written)('in JSV $name', ({ given, zone = utc, want }) => {
  expect(dateTime.write?.(given, zone)).toBe(want)
})

const read: { given: string; zone?: Zone; want: string }[] = [
  { given: '', want: '0001-01-01T00:00:00.0000000' },
  { given: '2024-01-02', want: '2024-01-02T00:00:00.0000000+00:00' },
  { given: ' 2024-01-02', want: '2024-01-02T00:00:00.0000000+00:00' },
  { given: '2024-1-2', want: '2024-01-02T00:00:00.0000000+00:00' },
  { given: '20240102', want: '2024-01-02T00:00:00.0000000' },
  { given: '01/02/2024', want: '2024-02-01T00:00:00.0000000+00:00' },
  { given: '2024-01-02T03:04:05Z', want: '2024-01-02T03:04:05.0000000+00:00' },
  { given: '2024-01-02 03:04:05Z', want: '2024-01-02T03:04:05.0000000+00:00' },
  { given: '2024-01-02T03:04:05.67890123Z', want: '2024-01-02T03:04:05.6789012+00:00' },
  { given: '2024-01-02T03:04:05.678', want: '2024-01-02T03:04:05.6780000' },
  { given: '2024-01-02 03:04:05', want: '2024-01-02T03:04:05.0000000' },
  { given: '2024-01-02T03:04:05.1', want: '2024-01-02T03:04:05.1000000+00:00' },
  { given: '2024-01-02T03:04:05.99999999', want: '2024-01-02T03:04:06.0000000+00:00' },
  { given: '9999-12-31T23:59:59.99999999', want: '9999-12-31T23:59:59.9999999+00:00' },
  { given: '941-6-8T04:45', want: '0941-06-08T04:45:00.0000000+00:00' },
  { given: '24-01-02T0', want: '0024-01-02T00:00:00.0000000+00:00' },
  { given: '2024-01-02T24:00', want: '2024-01-02T00:00:00.0000000+00:00' },
  { given: '01/02/2024 03:04:05', want: '2024-01-02T03:04:05.0000000' },
  { given: '2024-01-02T03:04', want: '2024-01-02T03:04:00.0000000+00:00' },
  { given: '2024-01-02T03:04:05.5+02:00', want: '2024-01-02T01:04:05.5000000+00:00' },
  { given: '2024-01-02T03:04:05+0200', want: '2024-01-02T01:04:05.0000000+00:00' },
  { given: '2024-01-02+02:00', want: '2024-01-01T22:00:00.0000000+00:00' },
  { given: '/Date(1704164645000)/', want: '2024-01-02T03:04:05.0000000Z' },
  { given: '\\/Date(1704164645000)\\/', want: '2024-01-02T03:04:05.0000000Z' },
  { given: '/Date( -5 )', want: '1969-12-31T23:59:59.9950000Z' },
  { given: '/Date(5+100)/', want: '1970-01-01T01:00:00.0050000+00:00' },
  { given: '/Date(5-0000)/', zone: newYork, want: '1969-12-31T19:00:00.0050000-05:00' },
  { given: '/Date(5+0100)/', zone: newYork, want: '1970-01-01T01:00:00.0050000-05:00' },
  { given: '/Date(1704164645000+0000)/', want: '2024-01-02T03:04:05.0000000+00:00' },
  { given: '2024-01-02', zone: newYork, want: '2024-01-02T00:00:00.0000000-05:00' },
  { given: '2024-01-02T03:04:05Z', zone: newYork, want: '2024-01-01T22:04:05.0000000-05:00' },
  { given: '2024-01-02T03:04:05', zone: newYork, want: '2024-01-02T03:04:05.0000000' },
  { given: '2024-07-02T03:04:05+02:00', zone: newYork, want: '2024-07-01T21:04:05.0000000-04:00' },
  { given: '/Date(1704164645000)/', zone: newYork, want: '2024-01-02T03:04:05.0000000Z' },
]

test.each(read)('as a DateTime $given is $want', ({ given, zone = utc, want }) => {
  expect(dateTime.read?.(given, zone)).toBe(want)
})

const noDates = [
  '\u200b',
  '/Date(999999999999999)/',
  '/Date(5',
  '/Date(x)/',
  '/Date(5+2400)/',
  '9999-12-31T23:59:59-01:00',
  '2024-02-30',
  '2024-13-01',
  '2024',
  '-2024-01-02',
  '0',
  '1704164645000',
  ' ',
  'null',
]

test.each([...noDates, 'bogus', '2024-01-02t03:04:05z', '2024-01-02T24:00:00Z'])('%j is no date', (given) => {
  expect(() => dateTime.read?.(given, utc)).toThrow(SerializationError)
  expect(() => dateTimeOffset.read?.(given, utc)).toThrow(SerializationError)
})

test.each([
  { given: '', want: '0001-01-01T00:00:00.0000000+00:00' },
  { given: '2024-01-02', want: '2024-01-02T00:00:00.0000000+00:00' },
  { given: '2024/01/02', want: '2024-01-02T00:00:00.0000000+00:00' },
  { given: '01/02/2024', want: '2024-01-02T00:00:00.0000000+00:00' },
  { given: '2024-01-02T03:04:05.678', want: '2024-01-02T03:04:05.6780000+00:00' },
  { given: '2024-01-02T03:04:05.5+02:00', want: '2024-01-02T03:04:05.5000000+02:00' },
  { given: '2024-01-02T03:04:05+0200', want: '2024-01-02T03:04:05.0000000+02:00' },
  { given: '2024-01-02+02:00', want: '2024-01-02T00:00:00.0000000+02:00' },
  { given: '/Date(1704164645000)/', want: '2024-01-02T03:04:05.0000000+00:00' },
  { given: '/Date(1704164645000+0200)/', want: '2024-01-02T05:04:05.0000000+02:00' },
])('as a DateTimeOffset $given is $want, wherever the server stands', ({ given, want }) => {
  expect([dateTimeOffset.read?.(given, utc), dateTimeOffset.read?.(given, newYork)]).toEqual([want, want])
})

test.each([
  { given: '2024-01-02T03:04:05-05:30', want: '2024-01-02T03:04:05.0000000-05:30' },
  { given: '2024-01-02T03:04:05.5+02:00', want: '2024-01-02T03:04:05.5000000+02:00' },
  { given: '1970-01-01T00:00:00Z', want: '1970-01-01T00:00:00.0000000+00:00' },
])('a DateTimeOffset keeps its offset: $given', ({ given, want }) => {
  expect(dateTimeOffset.write?.(given, newYork)).toBe(want)
})

test.each(['2024-01-02T03:04:05+14:01', '2024-01-02T03:04:05+02:60', '0001-01-01T00:00:00+01:00'])(
  '%s is no DateTimeOffset',
  (given) => {
    expect(() => dateTimeOffset.read?.(given, utc)).toThrow(SerializationError)
  },
)

const fromWriters = ['2024-01-02', '2024-01-02T03:04:05Z', '2024-01-02T03:04:05+02:00', '2024-01-02T03:04:05.1200000Z']
const fromOthers = [
  '2024-01-02T00:00:00Z',
  '2024-01-02T03:04:05',
  '2024-01-02T03:04:05.12Z',
  '2024-1-2',
  '2024-02-30',
  'x',
]

test.each([
  ...fromWriters.map((given) => ({ given, want: true })),
  ...fromOthers.map((given) => ({ given, want: false })),
])('that $given was written is $want', ({ given, want }) => {
  expect(dateTime.isWritten?.(given)).toBe(want)
})

test('a million characters are refused at once', () => {
  for (const piece of ['1', ' ', '-', '2024-01-02 ', 'T']) {
    expect(() => dateTime.read?.(`${piece.repeat(1_000_000)}!`, utc)).toThrow(SerializationError)
    expect(() => dateTime.read?.(`2024-01-02T03:04:05.${piece.repeat(1_000_000)}x`, utc)).toThrow(SerializationError)
  }
}, 5000)

test('a month is no DateTimeOffset', () => {
  expect(() => dateTimeOffset.read?.('2024-01', utc)).toThrow(SerializationError)
})

test('as a DateTime a month is its first day', () => {
  expect(dateTime.read?.('2024-01', newYork)).toBe('2024-01-01T00:00:00.0000000-05:00')
})

test.each([
  ['2024-02-29', '2024-02-29'],
  ['2024-01-02T23:59:59Z', '2024-01-02'],
  ['', '0001-01-01'],
])('the date of %j is %s', (given, want) => {
  expect(dateOnly.read?.(given, newYork)).toBe(want)
})

test('a date that is on no calendar is refused', () => {
  expect(() => dateOnly.read?.('2023-02-29', utc)).toThrow(SerializationError)
})
