import { expect, test } from 'vitest'
import { addMissing } from '#servicestack/model/add-missing.ts'

test('own things come first and win over others of their name', () => {
  const own = [{ name: 'B', from: 'own' }]
  const others = [
    { name: 'A', from: 'others' },
    { name: 'B', from: 'others' },
  ]
  expect(addMissing(own, others)).toEqual([
    { name: 'B', from: 'own' },
    { name: 'A', from: 'others' },
  ])
})
