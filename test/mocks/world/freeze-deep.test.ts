import { expect, test } from 'vitest'
import { freezeDeep } from '#mocks/world/freeze-deep.ts'

test('a value is frozen all the way down and returned as it is', () => {
  const value = { list: [{ inner: { name: 'a' } }], text: 'b', nothing: null }
  expect(freezeDeep(value)).toBe(value)
  expect(Object.isFrozen(value.list[0]?.inner)).toBe(true)
})

test('what is frozen already is not looked into again', () => {
  const loose = { name: 'a' }
  freezeDeep(Object.freeze({ loose }))
  expect(Object.isFrozen(loose)).toBe(false)
})

test('scalars pass through', () => {
  for (const scalar of [1, 'a', true, null, undefined]) expect(freezeDeep(scalar)).toBe(scalar)
})

test('what stands in lists is frozen, lists in lists and empty places included', () => {
  const value = [[{ name: 'a' }], null, 1]
  expect(freezeDeep(value)).toBe(value)
  expect([value, value[0], Object(value[0])[0]].map(Object.isFrozen)).toEqual([true, true, true])
})
