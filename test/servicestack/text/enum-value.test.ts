import { expect, test } from 'vitest'
import type { EnumType } from '#servicestack/model/data-type.ts'
import { enumValue, numberOfEnum } from '#servicestack/text/enum-value.ts'
import { colour, reason, rights, signed } from './sample-enums.ts'

const rows: { name: string; type: EnumType; number: number; value: string | number }[] = [
  { name: 'a value has the number of its place', type: reason, number: 1, value: 'Transferring' },
  { name: 'a number that no value has is itself', type: reason, number: 99, value: '99' },
  { name: 'a number may be below nought', type: signed, number: -1, value: 'Minus' },
  { name: 'a number below nought that no value has is itself', type: reason, number: -1, value: '-1' },
  { name: 'a value may be spelled otherwise than named', type: colour, number: 0, value: 'dark-red' },
  { name: 'a value may hold a comma', type: colour, number: 2, value: 'a,b: c' },
  { name: 'flags are a number', type: rights, number: 3, value: 3 },
]

test.each(rows)('$name', ({ type, number, value }) => {
  expect(enumValue(number, type)).toBe(value)
  expect(numberOfEnum(value, type)).toBe(number)
})

test('of two values with one number the first is written', () => {
  expect(enumValue(1, signed)).toBe('One')
  expect(numberOfEnum('Uno', signed)).toBe(1)
})

test.each([
  { name: 'the name behind a value', type: colour, given: 'DarkRed', want: 0 },
  { name: 'several flags', type: rights, given: 'Read, Write', want: 3 },
  { name: 'digits', type: reason, given: '-7', want: -7 },
  { name: 'a stranger', type: reason, given: 'Bogus', want: undefined },
  { name: 'a stranger among flags', type: rights, given: 'Read, Bogus', want: undefined },
  { name: 'nothing', type: reason, given: '', want: undefined },
])('the number behind $name is $want', ({ type, given, want }) => {
  expect(numberOfEnum(given, type)).toBe(want)
})
