import { expect, test } from 'vitest'
import { hasRequestBody } from '#servicestack/model/has-request-body.ts'

test.each([
  ['GET', false],
  ['HEAD', false],
  ['DELETE', false],
  ['delete', false],
  ['POST', true],
  ['PUT', true],
  ['PATCH', true],
  ['post', true],
])('%s has a body: %s', (verb, want) => {
  expect(hasRequestBody(verb)).toBe(want)
})
