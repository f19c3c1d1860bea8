import { expect, test } from 'vitest'
import { readListPage } from '#mocks/evo-voice/services/list-page.ts'

test.each([
  { given: {}, want: { skip: 0, take: 25, isCounted: true } },
  { given: { page: 2 }, want: { skip: 50, take: 25, isCounted: true } },
  { given: { page: 1, countPerPage: 10 }, want: { skip: 10, take: 10, isCounted: true } },
  { given: { countPerPage: 0 }, want: { skip: 0, take: 25, isCounted: true } },
  { given: { all: true, page: 3 }, want: { skip: 0, take: Number.POSITIVE_INFINITY, isCounted: true } },
  { given: { simplifiedPaging: true }, want: { skip: 0, take: 25, isCounted: false } },
])('$given is $want', ({ given, want }) => {
  expect(readListPage(given)).toEqual(want)
})

test.each([{ page: -1 }, { page: 1.5 }, { countPerPage: -5 }, { countPerPage: 0.5 }])('%j is refused', (given) => {
  expect(readListPage(given)).toMatchObject({ status: 400, errorCode: 'BadRequest' })
})
