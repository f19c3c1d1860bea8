import { expect, test } from 'vitest'
import { inventEnum } from '#mocks/inferred/invent-enum.ts'
import type { EnumType } from '#servicestack/model/data-type.ts'
import { hundred } from './sample-about.ts'

const device: EnumType = { kind: 'enum', name: 'Device', values: ['Web', 'iOS', 'e-mail', ''] }

test.each([
  { name: 'every value but the empty one', type: device, rules: {}, values: ['Web', 'e-mail', 'iOS'] },
  { name: 'allowed values only', type: device, rules: { allowedValues: ['iOS'] }, values: ['iOS'] },
  {
    name: 'no second name of a number',
    type: { ...device, values: ['A', 'B', 'C'], numbers: [1, 1, 2] },
    rules: {},
    values: ['A', 'C'],
  },
  { name: 'the empty value when there is no other', type: { ...device, values: [''] }, rules: {}, values: [''] },
  { name: 'a number when there is no value', type: { ...device, values: [] }, rules: {}, values: ['0'] },
])('$name', ({ type, rules, values }) => {
  expect([...new Set(hundred((chance) => inventEnum(type, rules, chance)))].sort()).toEqual(values)
})

test('flags are numbers made of their values', () => {
  const days: EnumType = {
    kind: 'enum',
    name: 'Days',
    values: ['Mon', 'Tue', 'Wed'],
    numbers: [1, 2, 4],
    isFlags: true,
  }
  const drawn = hundred((chance) => inventEnum(days, {}, chance))
  expect(drawn.every((value) => typeof value === 'number' && value > 0 && value < 7)).toBe(true)
  expect(drawn).toContain(3)
})
