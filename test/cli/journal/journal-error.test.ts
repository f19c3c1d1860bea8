import { expect, test } from 'vitest'
import { JournalError } from '#cli/journal/journal-error.ts'

test('a journal error has a code, a sentence and what caused it', () => {
  const cause = new Error('ENOSPC')
  const error = new JournalError('not-written', 'It is full.', { cause })
  expect(error).toMatchObject({ name: 'JournalError', code: 'not-written', message: 'It is full.', cause })
})
