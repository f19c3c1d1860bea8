import { expect, test } from 'vitest'
import { withoutNull } from '#servicestack/publish/without-null.ts'

test('a Nullable of int is an int', () => {
  expect(withoutNull({ kind: 'scalar', scalar: 'int', isNullable: true })).toEqual({ kind: 'scalar', scalar: 'int' })
  const list = { kind: 'list', items: { kind: 'named', name: 'T', isNullable: true } } as const
  expect(withoutNull(list)).toBe(list)
})
