import { expect, test } from 'vitest'
import { UsageError } from '#cli/usage-error.ts'

test('a usage error keeps its message and its cause', () => {
  const cause = new Error('inner')
  expect(new UsageError('Write --port 0.', { cause })).toMatchObject({
    name: 'UsageError',
    message: 'Write --port 0.',
    cause,
  })
})
