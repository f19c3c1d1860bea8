import { expect, test } from 'vitest'
import { dateHandlers } from '#servicestack/text/scalars/date-handlers.ts'
import { utc } from '#servicestack/text/zone.ts'

const ahead = () => 120

// as ServiceStack.Text 10.1 writes them
const rows = [
  ['UnixTime', '2024-01-02T03:04:05.1234567Z', '1704164645'],
  ['UnixTime', '1960-01-01T00:00:00.5000000Z', '-315619199'],
  ['UnixTimeMs', '2024-01-02T03:04:05.1234567Z', '1704164645123'],
  ['UnixTimeMs', '0001-01-01T00:00:00.0000000', '-62135596800000'],
  ['ISO8601', '2024-01-02T03:04:05.1234567Z', '2024-01-02T03:04:05.1234567Z'],
  ['ISO8601', '2024-01-02T03:04:05.0000000', '2024-01-02T03:04:05.0000000'],
  ['ISO8601', '2024-06-02T00:00:00.0000000+00:00', '2024-06-02T00:00:00.0000000+00:00'],
  ['ISO8601DateOnly', '2024-01-02T03:04:05.1234567Z', '2024-01-02'],
  ['ISO8601DateTime', '2024-01-02T03:04:05.1234567Z', '2024-01-02 03:04:05'],
  ['RFC1123', '2024-01-02T03:04:05.0000000+00:00', 'Tue, 02 Jan 2024 03:04:05 GMT'],
  ['RFC1123', '0001-01-01T00:00:00.0000000', 'Mon, 01 Jan 0001 00:00:00 GMT'],
] as const

test.each(rows)('%s writes %s as %s', (handler, given, want) => {
  expect(dateHandlers[handler](given, utc)).toBe(want)
})

test('an unspecified time is one of the server', () => {
  expect(dateHandlers.UnixTime('2024-01-02T03:04:05.0000000', ahead)).toBe('1704157445')
})
