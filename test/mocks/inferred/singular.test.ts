import { expect, test } from 'vitest'
import { singular } from '#mocks/inferred/singular.ts'

test.each([
  ['vessels', 'vessel'],
  ['companies', 'company'],
  ['boxes', 'box'],
  ['addresses', 'address'],
  ['status', 'status'],
  ['queue', 'queue'],
])('one of %s is a %s', (many, one) => {
  expect(singular(many)).toBe(one)
})
