import { expect, test } from 'vitest'
import { readEnum } from '#servicestack/xml/read-enum.ts'

const colour = { kind: 'enum', name: 'Colour', values: ['dark-red', 'Blue'], names: ['DarkRed', 'Blue'] } as const
const rights = { kind: 'enum', name: 'Rights', values: ['Read', 'Admin'], numbers: [1, 4], isFlags: true } as const

// asked of .NET
test.each([
  { type: colour, text: 'DarkRed', want: { value: 'dark-red' } },
  { type: colour, text: 'dark-red', want: { unknown: 'dark-red' } },
  { type: colour, text: 'blue', want: { unknown: 'blue' } },
  { type: colour, text: ' Blue ', want: { unknown: ' Blue ' } },
  { type: colour, text: '1', want: { unknown: '1' } },
  { type: rights, text: ' Read  Admin ', want: { value: 5 } },
  { type: rights, text: '', want: { value: 0 } },
  { type: rights, text: 'Read, Admin', want: { unknown: 'Read,' } },
])('"$text" of $type.name is $want', ({ type, text, want }) => {
  expect(readEnum(text, type)).toEqual(want)
})
