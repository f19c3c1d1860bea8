import { expect, test } from 'vitest'
import { carriedKinds, columns } from './carried-kinds.ts'

test.each([
  { column: 'page-ts', kind: 'validators', carries: true },
  { column: 'page-text', kind: 'wire-names', carries: false },
  { column: 'types', kind: 'title', carries: false },
  { column: 'app', kind: 'title', carries: true },
  { column: 'openapi', kind: 'routes', carries: true },
  { column: 'openapi', kind: 'verbs', carries: false },
  { column: 'openapi', kind: 'flags', carries: false },
] as const)('$column carries $kind exactly: $carries', ({ column, kind, carries }) => {
  expect(carriedKinds(column).has(kind)).toBe(carries)
})

test('every column carries something, the metadata with its application the most', () => {
  const sizes = columns.map((column) => carriedKinds(column).size)
  expect(Math.min(...sizes)).toBeGreaterThan(4)
  expect(Math.max(...sizes)).toBe(carriedKinds('app').size)
})
