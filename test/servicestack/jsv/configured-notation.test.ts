import { expect, test } from 'vitest'
import { configuredNotation } from '#servicestack/jsv/configured-notation.ts'
import { bareKeyMark } from '#servicestack/text/wanted-scalars.ts'
import { utc } from '#servicestack/text/zone.ts'

test('JSV obeys the Unix times, and no other handler', () => {
  expect(configuredNotation({ dates: 'UnixTimeMs' }).spellings.DateTime?.('2024-01-02T03:04:05.0000000Z', utc)).toBe(
    '1704164645000',
  )
  expect(configuredNotation({ dates: 'RFC1123' }).spellings).toEqual({})
})

test('a date that keeps its kind keeps midnight', () => {
  const { DateTime } = configuredNotation({ keepsDateKinds: true }).spellings
  expect(DateTime?.('2024-01-02T00:00:00.0000000', utc)).toBe('2024-01-02T00:00:00')
  expect(DateTime?.('2024-06-02T00:00:00.0000000+00:00', utc)).toBe('2024-06-02T00:00:00+00:00')
})

test('no key has quotes', () => {
  expect(configuredNotation({}).key(`${bareKeyMark}1`)).toBe('1')
})
