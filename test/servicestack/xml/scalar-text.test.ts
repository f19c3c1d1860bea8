import { expect, test } from 'vitest'
import { utc } from '#servicestack/text/zone.ts'
import { offsetParts, scalarText } from '#servicestack/xml/scalar-text.ts'

// write/echo/d-*, m-*, dt-*, ts-*, ch-*, guid; the others were asked of .NET
test.each([
  { scalar: 'double', value: 1e20, want: '1E+20' },
  { scalar: 'double', value: 1e-7, want: '1E-07' },
  { scalar: 'double', value: -0, want: '-0' },
  { scalar: 'double', value: Number.MAX_VALUE, want: '1.7976931348623157E+308' },
  { scalar: 'double', value: Number.NEGATIVE_INFINITY, want: '-INF' },
  { scalar: 'float', value: 0.1, want: '0.1' },
  { scalar: 'decimal', value: '1.10', want: '1.10' },
  { scalar: 'long', value: '-9223372036854775808', want: '-9223372036854775808' },
  { scalar: 'boolean', value: true, want: 'true' },
  { scalar: 'string', value: false, want: 'false' },
  { scalar: 'char', value: 'x', want: '120' },
  { scalar: 'DateTime', value: '2024-01-02T03:04:05.0000000', want: '2024-01-02T03:04:05' },
  { scalar: 'DateTime', value: '2024-01-02T00:00:00.0000000+00:00', want: '2024-01-02T00:00:00+00:00' },
  { scalar: 'DateTime', value: '2024-01-02T03:04:05.1200000Z', want: '2024-01-02T03:04:05.12Z' },
  { scalar: 'DateTime', value: '2024-01-02T03:04:05.0000000+02:00', want: '2024-01-02T01:04:05+00:00' },
  { scalar: 'TimeSpan', value: '01:30:00', want: 'PT1H30M' },
  { scalar: 'TimeSpan', value: '-1.02:03:04.5000000', want: '-P1DT2H3M4.5S' },
  { scalar: 'TimeSpan', value: '00:00:00', want: 'PT0S' },
  { scalar: 'TimeOnly', value: '23:59:59.1230000', want: '23:59:59.123' },
  { scalar: 'TimeOnly', value: '10:00:00', want: '10:00:00' },
  { scalar: 'Guid', value: '00112233445566778899AABBCCDDEEFF', want: '00112233-4455-6677-8899-aabbccddeeff' },
  { scalar: 'Uri', value: 'http://x.y', want: 'http://x.y/' },
] as const)('a $scalar of $value is written $want', ({ scalar, value, want }) => {
  expect(scalarText(scalar, value, utc)).toBe(want)
})

test('a moment with an offset is one in UTC, and minutes', () => {
  expect(offsetParts('2024-01-02T03:04:05.5000000-03:30')).toEqual({
    dateTime: '2024-01-02T06:34:05.5Z',
    minutes: -210,
  })
})
