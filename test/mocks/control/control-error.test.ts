import { expect, test } from 'vitest'
import { ControlError } from '#mocks/control/control-error.ts'

test('an error carries its code, its status and its cause', () => {
  const cause = new TypeError('fetch failed')
  const error = new ControlError('Nobody there.', { code: 'unreachable', status: 0, cause })
  expect([error.name, error.message, error.code, error.status, error.cause]).toEqual([
    'ControlError',
    'Nobody there.',
    'unreachable',
    0,
    cause,
  ])
})
