import { expect, test } from 'vitest'
import { isText } from '#mocks/inferred/is-text.ts'

test.each([
  { type: { kind: 'scalar', scalar: 'string' }, is: true },
  { type: { kind: 'scalar', scalar: 'Guid' }, is: false },
  { type: { kind: 'named', name: 'string' }, is: false },
  { type: { kind: 'list', items: { kind: 'scalar', scalar: 'string' } }, is: false },
] as const)('$type is text: $is', ({ type, is }) => {
  expect(isText(type)).toBe(is)
})
