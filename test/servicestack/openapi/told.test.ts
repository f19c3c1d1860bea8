import { expect, test } from 'vitest'
import { told } from '#servicestack/openapi/told.ts'

test('what is undefined is left out, and nothing else is', () => {
  const facts = told({ b: undefined, c: null, a: false, d: '', e: 0 })
  expect(facts).toStrictEqual({ c: null, a: false, d: '', e: 0 })
  expect(Object.keys(facts)).toEqual(['c', 'a', 'd', 'e'])
})
