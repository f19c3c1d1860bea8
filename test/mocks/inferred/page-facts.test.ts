import { expect, test } from 'vitest'
import { Inventor } from '#mocks/inferred/inventor.ts'
import { pageFacts } from '#mocks/inferred/page-facts.ts'
import { modelOf } from './shop.ts'

const page = {
  rows: 'List<Ship>',
  total: 'long',
  count: 'int',
  offset: 'int',
  pages: 'int',
  pageNumber: 'int',
  hasMore: 'bool',
  note: 'string',
}
const inventor = new Inventor(
  modelOf([], { Ship: { id: 'int' }, Page: page, Short: { rows: 'List<Ship>', count: 'decimal' } }),
)

test('the numbers of a page follow from its rows and all there are', () => {
  const response = { rows: [{ id: 3 }, { id: 4 }] }
  expect(pageFacts('Page', response, { skip: 2, take: 2 }, inventor, 5)).toEqual({
    total: '5',
    count: 2,
    offset: 2,
    pages: 3,
    pageNumber: 2,
    hasMore: true,
  })
})

test('without a total, the count is of all', () => {
  expect(pageFacts('Short', { rows: [{ id: 3 }] }, { take: 1 }, inventor, 5)).toEqual({ count: '5' })
})

test('an invented page shows all it has', () => {
  expect(pageFacts('Page', { rows: [{ id: 3 }] }, { skip: 9 }, inventor)).toMatchObject({
    total: '1',
    offset: 0,
    hasMore: false,
  })
})

test('what is no page has no numbers', () => {
  expect(pageFacts('Ship', { id: 3 }, {}, inventor)).toEqual({})
})
