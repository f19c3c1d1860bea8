import { expect, test } from 'vitest'
import { factAs } from '#mocks/inferred/fact-as.ts'

test.each([
  { scalar: 'int', fact: 3, value: 3 },
  { scalar: 'double', fact: 3, value: 3 },
  { scalar: 'long', fact: 3, value: '3' },
  { scalar: 'decimal', fact: 3, value: '3' },
  { scalar: 'boolean', fact: true, value: true },
  { scalar: 'boolean', fact: 3, value: undefined },
  { scalar: 'int', fact: true, value: undefined },
  { scalar: 'string', fact: 3, value: undefined },
] as const)('$fact as $scalar is $value', ({ scalar, fact, value }) => {
  expect(factAs({ kind: 'scalar', scalar }, fact)).toBe(value)
})

test('a list tells no fact', () => {
  expect(factAs({ kind: 'list', items: { kind: 'scalar', scalar: 'int' } }, 3)).toBeUndefined()
})
