import { expect, test } from 'vitest'
import { momentWithOffset } from '#servicestack/xml/moment-with-offset.ts'

test('a clock that is two hours ahead shows two hours more', () => {
  expect(momentWithOffset({ dateTime: '2024-01-02T01:04:05.0000000Z', minutes: 120 })).toBe(
    '2024-01-02T03:04:05.0000000+02:00',
  )
})
