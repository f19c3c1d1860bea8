import { expect, test } from 'vitest'
import { numberRange } from '#mocks/inferred/number-ranges.ts'

test.each([
  ['total cost', { least: 1, most: 500, isMoney: true }],
  ['birth year', { least: 2015, most: 2026 }],
  ['lat', { least: -90, most: 90 }],
  ['ticket number', { least: 1, most: 9999 }],
  ['constructor', { least: 1, most: 100 }],
])('a %s is believable within a range', (words, range) => {
  expect(numberRange(words)).toEqual(range)
})
