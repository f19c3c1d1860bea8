import { expect, test } from 'vitest'
import { plural } from '#mocks/inferred/plural.ts'
import { singular } from '#mocks/inferred/singular.ts'

test.each([
  ['vessel', 'vessels'],
  ['company', 'companies'],
  ['day', 'days'],
  ['box', 'boxes'],
  ['address', 'addresses'],
  ['batch', 'batches'],
])('many of a %s are %s, one of which is one again', (one, many) => {
  expect(plural(one)).toBe(many)
  expect(singular(many)).toBe(one)
})
