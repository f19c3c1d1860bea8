import { expect, test } from 'vitest'
import { scopePairs } from '#mocks/inferred/scope-pairs.ts'
import { membersOf } from './shop.ts'

const members = membersOf({ id: 'int', customerId: 'int', shelf: 'string' })
const [key] = members

const rows = [
  { name: 'CustomerId', noun: 'customer', asked: { customerId: 'int' }, told: ['customerId → customerId'] },
  { name: 'Id', noun: 'customer', asked: { id: 'int' }, told: ['id → customerId'] },
  { name: 'Id', noun: 'house', asked: { id: 'int' }, told: undefined },
  { name: 'Shelf', noun: '', asked: { shelf: 'int' }, told: undefined },
  { name: 'Room', noun: '', asked: {}, told: undefined },
]

test.each(rows)('{$name} of a $noun: $told', ({ name, noun, asked, told }) => {
  const pairs = key && scopePairs([{ name, noun }], membersOf(asked), { members, key })
  expect(pairs?.map(({ from, to }) => `${from} → ${to}`)).toEqual(told)
})
