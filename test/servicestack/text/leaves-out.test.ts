import { expect, test } from 'vitest'
import { isInitial, leavesOut } from '#servicestack/text/leaves-out.ts'
import { scalarShape } from '#servicestack/text/shape.ts'
import { utc } from '#servicestack/text/zone.ts'

test('what can be null is never left out', () => {
  const wishes = { excludesDefaults: true, excludesDefaultEnums: true }
  expect(leavesOut(scalarShape('int', false), wishes)).toBe(true)
  expect(leavesOut(scalarShape('int', true), wishes)).toBe(false)
  expect(leavesOut(scalarShape('string', false), wishes)).toBe(false)
  expect(leavesOut(scalarShape('int', false), {})).toBe(false)
})

const rows = [
  ['decimal', '0.00', true],
  ['decimal', '0.01', false],
  ['long', '0', true],
  ['boolean', false, true],
  ['boolean', true, false],
  ['double', -0, true],
  ['TimeSpan', 'PT0S', true],
  ['DateTime', '0001-01-01T00:00:00.0000000', true],
  ['DateTime', '2024-01-02T00:00:00.0000000', false],
  ['Guid', '00000000-0000-0000-0000-000000000000', true],
  ['char', '\0', true],
] as const

test.each(rows)('a %s of %s is initial: %s', (scalar, value, want) => {
  expect(isInitial(scalarShape(scalar, false), value, utc)).toBe(want)
})
