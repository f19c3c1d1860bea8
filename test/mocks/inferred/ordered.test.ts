import { expect, test } from 'vitest'
import { ordered } from '#mocks/inferred/ordered.ts'

const entities = [
  { id: 1, name: 'b', price: '10' },
  { id: 2, name: 'a', price: '9' },
  { id: 3, name: 'a', price: '10' },
]
const asking = { orderBy: ['orderBy'], orderByDescending: ['orderByDesc'] }

test.each([
  [{}, [1, 2, 3]],
  [{ orderBy: 'name' }, [2, 3, 1]],
  [{ orderBy: 'Name,-price' }, [3, 2, 1]],
  [{ orderBy: 'price desc, name' }, [3, 1, 2]],
  [{ orderByDesc: 'id' }, [3, 2, 1]],
  [{ orderBy: 'nothing' }, [1, 2, 3]],
])('%o gives %o', (request, ids) => {
  expect(ordered(entities, asking, request).map(({ id }) => id)).toEqual(ids)
})

test('nothing is sorted without complaint', () => {
  expect(ordered([], asking, { orderBy: 'name' })).toEqual([])
})
