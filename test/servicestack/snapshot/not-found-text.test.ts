import { expect, test } from 'vitest'
import { notFoundText } from '#servicestack/snapshot/not-found-text.ts'

test('errors/session-nf/html: the code, the message and the number', () => {
  expect(notFoundText('NotFound', "Session 'nope' was not found")).toBe(
    "Error (NotFound): Session 'nope' was not found\n\n404",
  )
})

test('a code that says it all is not said twice', () => {
  expect(notFoundText('Gone', 'Gone')).toBe('Error: Gone\n\n404')
})
