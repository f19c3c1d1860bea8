import { expect, test } from 'vitest'
import { enumText } from '#servicestack/xml/enum-text.ts'

const colour = { kind: 'enum', name: 'Colour', values: ['dark-red', 'Blue'], names: ['DarkRed', 'Blue'] } as const
const rights = {
  kind: 'enum',
  name: 'Rights',
  values: ['Read', 'Write', 'Both', 'Admin'],
  numbers: [1, 2, 3, 4],
  isFlags: true,
} as const

// write/echo/c-*, r-*; the others were asked of .NET
test.each([
  { type: colour, value: 'dark-red', want: { text: 'DarkRed', isWhole: true } },
  { type: colour, value: '7', want: { text: '', isWhole: false } },
  { type: rights, value: 5, want: { text: 'Read Admin', isWhole: true } },
  { type: rights, value: 3, want: { text: 'Both', isWhole: true } },
  { type: rights, value: 0, want: { text: '', isWhole: true } },
  { type: rights, value: 9, want: { text: 'Read', isWhole: false } },
])('$value of $type.name is written $want.text', ({ type, value, want }) => {
  expect(enumText(value, type)).toEqual(want)
})
