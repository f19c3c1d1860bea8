import { expect, test } from 'vitest'
import { inComment } from '#cli/in-comment.ts'

test.each([
  ['Harbour API', 'Harbour API'],
  ['two\r\nlines', 'two lines'],
  ['*/ process.exit() /*', '*\\/ process.exit() /*'],
])('%j stands in a comment as %j', (text, written) => {
  expect(inComment(text)).toBe(written)
})
