import { expect, test } from 'vitest'
import { groupQuery } from '#servicestack/http/group-query.ts'
import { readTarget } from '#servicestack/http/target.ts'

test('values of one name in any case stand together, under its first spelling', () => {
  expect(groupQuery(readTarget('/x?b=1&A=2&B=3').values)).toEqual([
    ['b', ['1', '3']],
    ['A', ['2']],
  ])
})
