import { expect, test } from 'vitest'
import { readCount } from '#mocks/sandbox/steering/reading/read-count.ts'

test('a whole number is read, and what is not said stays so', () => {
  expect(['0', '17', undefined].map((text) => readCount('since', text))).toEqual([0, 17, undefined])
})

test.each(['', '-1', '1.5', '1e3', 'all', '99999999999999999999'])('%j is no count', (text) => {
  expect(() => readCount('since', text)).toThrow(`since is ${JSON.stringify(text)}. Write a whole number from 0.`)
})
