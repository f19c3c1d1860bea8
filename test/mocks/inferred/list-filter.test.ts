import { expect, test } from 'vitest'
import { listFilter } from '#mocks/inferred/list-filter.ts'
import { membersOf } from './shop.ts'

const members = membersOf({
  id: 'int',
  name: 'string',
  price: 'decimal',
  listPrice: 'decimal',
  createdDate: 'DateTime',
  notes: 'string',
})

const rows = [
  ['minPrice', 'decimal?', 'at least price'],
  ['maxListPrice', 'decimal?', 'at most listPrice'],
  ['priceGreaterThan', 'decimal?', 'above price'],
  ['createdDateFrom', 'DateTime?', 'at least createdDate'],
  ['beforeCreatedDate', 'DateTime?', 'below createdDate'],
  ['nameContains', 'string', 'containing name'],
  ['nameStartsWith', 'string', 'starting name'],
  ['ids', 'List<int>', 'one of id'],
  ['priceBetween', 'List<decimal>', 'between price'],
  ['idNotEqualTo', 'int?', 'unequal id'],
  ['search', 'string', 'containing name,notes'],
  ['minName', 'int?', undefined],
  ['priceContains', 'decimal?', undefined],
  ['from', 'DateTime?', undefined],
  ['ids', 'List<string>', undefined],
  ['includeDeleted', 'bool?', undefined],
] as const

test.each(rows)('%s of %s asks for: %s', (name, type, told) => {
  const [asked] = membersOf({ [name]: type })
  const filter = asked && listFilter(asked, members)
  expect(filter && `${filter.test} ${filter.to.join(',')}`).toBe(told)
})
