import { expect, test } from 'vitest'
import type { DataType } from '#servicestack/model/data-type.ts'
import { isValueType } from '#servicestack/model/is-value-type.ts'
import { readTypeText } from '#servicestack/model/read-type-text.ts'

const types: readonly DataType[] = [
  { kind: 'enum', name: 'Kind', values: [] },
  { kind: 'class', name: 'Vessel', members: [] },
  { kind: 'class', name: 'TypeCode', members: [] },
]
const find = (name: string) => types.find((type) => type.name === name)

test.each([
  ...[
    'int',
    'bool',
    'decimal',
    'char',
    'DateTime',
    'TimeSpan',
    'DateOnly',
    'TimeOnly',
    'Guid',
    'Kind',
    'KeyValuePair<int,string>',
    'DayOfWeek',
    'Half',
  ].map((text) => ({ text, want: true })),
  ...[
    'string',
    'Uri',
    'byte[]',
    'object',
    'int[]',
    'List<int>',
    'Dictionary<int,int>',
    'Vessel',
    'Ghost',
    'TypeCode',
  ].map((text) => ({ text, want: false })),
])('$text is a value type: $want', ({ text, want }) => {
  const type = readTypeText(text)
  expect(type && isValueType(type, find)).toBe(want)
})
