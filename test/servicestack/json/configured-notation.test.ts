import { expect, test } from 'vitest'
import { configuredNotation } from '#servicestack/json/configured-notation.ts'
import { notation } from '#servicestack/json/notation.ts'
import { bareKeyMark } from '#servicestack/text/wanted-scalars.ts'
import type { WriteOptions } from '#servicestack/text/write-options.ts'
import { utc } from '#servicestack/text/zone.ts'

const unspecified = '2024-01-02T03:04:05.0000000'
const spell = (write: WriteOptions, scalar: 'DateTime' | 'DateTimeOffset' | 'TimeSpan', value: string) =>
  (configuredNotation(write).spellings[scalar] ?? String)(value, utc)

test('.NET’s own JSON takes an unspecified time for a local one', () => {
  expect(spell({}, 'DateTime', unspecified)).toBe('\\/Date(1704164645000-0000)\\/')
  expect(spell({ dates: 'TimestampOffset' }, 'DateTime', unspecified)).toBe('\\/Date(1704164645000-0000)\\/')
  expect(spell({ dates: 'DCJSCompatible' }, 'DateTime', unspecified)).toBe('\\/Date(1704164645000+0000)\\/')
})

test('a DateTimeOffset changes with ISO8601 only', () => {
  const value = '2024-01-02T03:04:05.0000000+02:00'
  expect(spell({ dates: 'ISO8601' }, 'DateTimeOffset', value)).toBe(value)
  expect(spell({ dates: 'UnixTime' }, 'DateTimeOffset', value)).toBe('\\/Date(1704157445000+0200)\\/')
})

test('a clock shows seven places of a second', () => {
  expect(spell({ clockTimeSpans: true }, 'TimeSpan', '-1.12:00:00')).toBe('-1.12:00:00')
  expect(spell({ clockTimeSpans: true }, 'TimeSpan', 'P1DT2H3M4.005S')).toBe('1.02:03:04.0050000')
})

test('a marked key has no quotes', () => {
  const { key } = configuredNotation({})
  expect([key(`${bareKeyMark}1`), key('1')]).toEqual(['1', notation.key('1')])
})
