/** Proves that the refusals of this room can be told apart. */

import { expect, test } from 'vitest'
import { MswDataError } from '#mocks/msw-data/msw-data-error.ts'

test('a refusal carries its code, its sentence and its cause', () => {
  const cause = new TypeError('circle')
  const error = new MswDataError('not-plain', 'A record cannot be kept.', { cause })
  expect([error.name, error.code, error.message, error.cause]).toEqual([
    'MswDataError',
    'not-plain',
    'A record cannot be kept.',
    cause,
  ])
})
