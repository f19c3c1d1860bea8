import { expect, test } from 'vitest'
import { withBody } from '#mocks/inferred/with-body.ts'

test('the members of the body are the request’s, whose own win', () => {
  const request = { id: 1, customer: { id: 2, name: 'Ada' } }
  expect(withBody(request, { body: 'customer' })).toMatchObject({ id: 1, name: 'Ada' })
  expect(withBody(request, {})).toBe(request)
  expect(withBody({ customer: 'Ada' }, { body: 'customer' })).toEqual({ customer: 'Ada' })
})
