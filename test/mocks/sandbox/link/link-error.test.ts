import { expect, test } from 'vitest'
import { LinkError } from '#mocks/sandbox/link/link-error.ts'

test('a link error has a code, a sentence and what caused it', () => {
  const cause = new Error('why')
  const error = new LinkError('damaged', 'This link is damaged.', { cause })
  expect(error).toMatchObject({ name: 'LinkError', code: 'damaged', message: 'This link is damaged.', cause })
})
