import { expect, test } from 'vitest'
import { SteeringError } from '#mocks/sandbox/steering/steering-error.ts'

test('an error knows the status that answers it', () => {
  const error = new SteeringError('wrong-verb', 'It takes GET.', { headers: [['Allow', 'GET']] })
  expect([error.status, error.headers, error.message]).toEqual([
    [405, 'Method Not Allowed'],
    [['Allow', 'GET']],
    'It takes GET.',
  ])
  expect(new SteeringError('forgotten', '').headers).toEqual([])
})
