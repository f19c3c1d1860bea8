import { expect, test } from 'vitest'
import { pagingPart } from '#mocks/inferred/paging-part.ts'

test.each([
  ['take', 'take'],
  ['page size', 'take'],
  ['offset', 'skip'],
  ['page', 'page'],
  ['page number', 'page'],
  ['page index', 'index'],
  ['homepage', undefined],
  ['start date', undefined],
])('%s: %s', (words, part) => {
  expect(pagingPart(words)).toBe(part)
})
