import { expect, test } from 'vitest'
import { pagingWords } from '#mocks/inferred/paging-words.ts'

test.each([
  ['take', true],
  ['page size', true],
  ['page', true],
  ['page index', true],
  ['homepage', false],
  ['start date', false],
])('%s: %s', (words, is) => {
  expect(pagingWords.test(words)).toBe(is)
})
