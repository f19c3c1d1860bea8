import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timeSpan } from '#servicestack/text/scalars/durations.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import { utc } from '#servicestack/text/zone.ts'

const bothWays = [
  { value: '00:00:00', wire: 'PT0S' },
  { value: '01:30:00', wire: 'PT1H30M' },
  { value: '00:01:00', wire: 'PT1M' },
  { value: '1.00:00:00', wire: 'P1D' },
  { value: '1.02:03:04', wire: 'P1DT2H3M4S' },
  { value: '365.00:00:00', wire: 'P365D' },
  { value: '-00:00:01', wire: '-PT1S' },
  { value: '-1.02:03:04.5000000', wire: '-P1DT2H3M4.5S' },
  { value: '00:00:00.1000000', wire: 'PT0.1S' },
  { value: '00:00:00.0000001', wire: 'PT0.0000001S' },
  { value: '00:00:59.9990000', wire: 'PT59.999S' },
]

test.each(bothWays)('$value is written $wire', ({ value, wire }) => {
  expect(timeSpan.write?.(value, utc)).toBe(wire)
})

test.each([
  { name: 'the least span', value: '-10675199.02:48:05.4775808', wire: '-P10675199DT2H48M5.4775391S' },
  { name: 'the greatest span', value: '10675199.02:48:05.4775807', wire: 'P10675199DT2H48M5.4775391S' },
])('$name is written with other digits, and known by them', ({ value, wire }) => {
  expect([timeSpan.write?.(value, utc), timeSpan.read?.(wire, utc)]).toEqual([wire, value])
})

test.each([
  { value: '5000000.01:02:03.1234567', wire: 'P5000000DT1H2M3.1234741S' },
  { value: '100000.00:00:00.0000001', wire: 'P100000D' },
])('a long span loses its last digits: $value', ({ value, wire }) => {
  expect(timeSpan.write?.(value, utc)).toBe(wire)
})

test.each(bothWays)('$wire is read as $value', ({ value, wire }) => {
  expect(timeSpan.read?.(wire, utc)).toBe(value)
})

test.each([
  { name: 'a clock', given: '01:30:00', want: '01:30:00' },
  { name: 'a clock with more hours than a day has, which are days', given: '25:00:00', want: '25.00:00:00' },
  { name: 'days and a clock', given: '1.02:03:04', want: '1.02:03:04' },
  { name: 'a number of seconds', given: '90', want: '00:01:30' },
  { name: 'a number of seconds below nought', given: '-90', want: '-00:01:30' },
  { name: 'more hours than a day has', given: 'PT24H', want: '1.00:00:00' },
  { name: 'a number without its letter, which does not count', given: 'PT1H30', want: '01:00:00' },
  { name: 'years, which do not count', given: 'P1Y', want: '00:00:00' },
  { name: 'months, which do not count', given: 'P1M', want: '00:00:00' },
  { name: 'weeks, which do not count', given: 'P1W', want: '00:00:00' },
  { name: 'nothing but a P', given: 'P', want: '00:00:00' },
  { name: 'a fraction without a whole', given: 'PT.5S', want: '00:00:00.5000000' },
  { name: 'a letter behind its place, which takes everything before', given: 'PT1SM', want: '00:00:00' },
  { name: 'a part below nought', given: 'PT-1M', want: '-00:01:00' },
  { name: 'a fraction of more than seven digits, which is cut', given: 'PT1.99999999S', want: '00:00:01.9999999' },
  { name: 'hours that run over', given: 'PT9223372036854775807H', want: '-01:00:00' },
  { name: 'days and a clock without points', given: '1:2:3:4.5', want: '1.02:03:04.5000000' },
  { name: 'days and a clock without seconds', given: '1.2:3', want: '1.02:03:00' },
  { name: 'a clock with a fraction of no seconds', given: '1:2:.5', want: '01:02:00.5000000' },
  { name: 'a fraction of a clock that begins with nought', given: '1:2:3.00000005', want: '01:02:03.0000001' },
  { name: 'a number as doubles are written', given: '1,000.5e-1', want: '00:01:40.0500000' },
  { name: 'the seconds of the greatest span', given: '922337203685.4775807', want: '10675199.02:48:05.4775807' },
])('$name may stand for a duration', ({ given, want }) => {
  expect(timeSpan.read?.(given, utc)).toBe(want)
})

test.each(['', ' PT1H', 'bogus', 'null', 'NaN', '1:2.5', '1.2:3.5', '1::2', ':1', '1:2:3:4:5', '+1:2', '\u200b'])(
  '%j is no duration',
  (given) => {
    expect(() => timeSpan.read?.(given, utc)).toThrow(SerializationError)
  },
)

test('every duration comes back as it went', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (ticks) => {
      const seconds = `${ticks / 10_000_000n}`.replace('-', '')
      const rest = String((ticks < 0n ? -ticks : ticks) % 10_000_000n).padStart(7, '0')
      const value = timeSpan.read?.(`${ticks < 0n ? '-' : ''}PT${seconds}.${rest}S`, utc)
      expect(timeSpan.read?.(timeSpan.write?.(value ?? '', utc) ?? '', utc)).toBe(value)
    }),
  )
})

test.each([
  { name: 'too many days', given: 'P99999999999D' },
  { name: 'too many days before a clock', given: '99999999999.00:00:00' },
  { name: 'too many seconds', given: '11111111111111111111' },
  { name: 'more seconds than a double can count', given: '1'.repeat(10_000) },
  { name: 'an hour of sixty minutes', given: '01:60:00' },
  { name: 'a day of more hours than it has', given: '1.24:00' },
  { name: 'a clock with more than seven digits of a fraction', given: '1:2:3.12345678' },
  { name: 'no end of seconds', given: 'Infinity' },
  { name: 'a million days', given: `${'1'.repeat(1_000_000)}:1:1:1` },
])('$name overflow a duration', ({ given }) => {
  expect(() => timeSpan.read?.(given, utc)).toThrow(expect.objectContaining({ code: 'overflow' }))
})
