import { expect, test } from 'vitest'
import { pagingOf } from '#mocks/inferred/paging.ts'

test.each([
  { request: {}, skip: 0, take: Infinity },
  { request: { skip: 4, take: 2 }, skip: 4, take: 2 },
  { request: { Offset: 4 }, skip: 4, take: Infinity },
  { request: { limit: '3' }, skip: 0, take: 3 },
  { request: { pageNo: 2, pageSize: 3 }, skip: 3, take: 3 },
  { request: { page: 1 }, skip: 0, take: Infinity },
  { request: { page: 0, pageSize: 5 }, skip: 0, take: 5 },
  { request: { pageIndex: 1, pageSize: 5 }, skip: 5, take: 5 },
  { request: { Page: 2 }, skip: 25, take: 25 },
  { request: { take: 0 }, skip: 0, take: Infinity },
  { request: { skip: -1, page: 'x' }, skip: 0, take: Infinity },
])('$request asks for rows from $skip, at most $take', ({ request, skip, take }) => {
  const given = Object.fromEntries(Object.entries(request).map(([name, value]) => [name, value ?? null]))
  expect(pagingOf(given)).toEqual({ skip, take })
})
