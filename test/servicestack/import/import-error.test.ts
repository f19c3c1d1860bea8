/** What an import error tells. */

import { expect, test } from 'vitest'
import { ImportError } from '#servicestack/import/import-error.ts'

const place = { line: 7, column: 3, excerpt: 'public id string;' }
const error = new ImportError('broken-typescript', place, 'a colon is missing.', 'Copy the page again.')

test('an import error says where, what, why and what to do', () => {
  expect(error.message).toBe(
    'Cannot read the page at line 7, column 3 ("public id string;"): a colon is missing. Copy the page again.',
  )
  expect(error).toMatchObject({ name: 'ImportError', code: 'broken-typescript', place })
})

test('an import error can be told of a file', () => {
  const told = error.inFile('dtos/hold.txt')
  expect(told.message).toMatch(/^Cannot read dtos\/hold.txt at line 7, column 3 /)
  expect(told).toMatchObject({ code: error.code, place: { line: 7 }, cause: error })
})

test('an empty line is not quoted', () => {
  const { message } = new ImportError('empty', { line: 1, column: 1, excerpt: '' }, 'It is empty.', 'Try again.')
  expect(message).toBe('Cannot read the page at line 1, column 1: It is empty. Try again.')
})
