import { expect, test } from 'vitest'
import { noteKinds } from '#servicestack/import/import-note.ts'

test('what was inferred is told from what was left out, so that --strict can fail on it', () => {
  expect(noteKinds['response-found']).toBe('inferred')
  expect(noteKinds['type-left-out']).toBe('left-out')
})
