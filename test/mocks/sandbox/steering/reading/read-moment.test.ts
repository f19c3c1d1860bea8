import { expect, test } from 'vitest'
import { readMoment } from '#mocks/sandbox/steering/reading/read-moment.ts'

test.each([
  { text: '1970-01-02', want: 86_400_000 },
  { text: '1970-01-01T00:01Z', want: 60_000 },
  { text: '1970-01-01T00:00:00.250Z', want: 250 },
  { text: '1970-01-01T02:00:00+02:00', want: 0 },
])('$text is $want', ({ text, want }) => {
  expect(readMoment('set', text)).toBe(want)
})

test.each(['', 'tomorrow', '1970-01-01T00:00:00', '1970-13-01', '01/02/1970', 0, null])('%j is no moment', (text) => {
  expect(() => readMoment('set', text)).toThrow('The member "set" is no ISO 8601 date with its zone')
})
