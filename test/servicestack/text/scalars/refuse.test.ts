import { expect, test } from 'vitest'
import { refuse } from '#servicestack/text/scalars/refuse.ts'
import { overflow } from '#servicestack/text/serialization-error.ts'

test('a text is refused for what it is, or for how much it is', () => {
  expect(() => refuse('x')).toThrow(expect.objectContaining({ code: 'not-convertible' }))
  expect(() => refuse('x', overflow)).toThrow(expect.objectContaining({ code: 'overflow' }))
})
