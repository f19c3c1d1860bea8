import { expect, test } from 'vitest'
import { canonical } from '#mocks/inferred/canonical.ts'

test('the order of members and members without a value make no difference', () => {
  const spelled = canonical({ b: [1, 'x', null], a: { d: true, c: undefined, e: null } })
  expect(spelled).toBe('{"a":{"d":true},"b":[1,"x",null]}')
  expect(canonical({ a: { d: true }, b: [1, 'x', null] })).toBe(spelled)
})

test('a moment is the same whether JSV or JSON brought it', () => {
  expect(canonical('2026-01-02T03:04:05.0000000+00:00')).toBe(canonical('2026-01-02T03:04:05.0000000Z'))
  expect(canonical('2026-01-02T03:04:05.0000000+01:00')).not.toBe(canonical('2026-01-02T03:04:05.0000000Z'))
})
