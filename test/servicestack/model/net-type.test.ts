import { expect, test } from 'vitest'
import { netType } from '#servicestack/model/net-type.ts'

const known = [
  { name: 'KeyValuePair', parts: 2, parameters: ['T1', 'T2'], want: 'key value' },
  { name: 'Tuple', parts: 3, parameters: ['T1', 'T2', 'T3'], want: 'item1 item2 item3' },
  { name: 'QueryResponse', parts: 1, parameters: ['T'], want: 'offset total results meta responseStatus' },
  { name: 'QueryDb', parts: 2, parameters: ['From', 'Into'], want: '' },
  { name: 'IdResponse', parts: 0, parameters: undefined, want: 'id responseStatus' },
]

test.each(known)('$name of $parts has the members that travel', ({ name, parts, parameters, want }) => {
  const type = netType(name, parts, undefined)
  expect(type?.members.map((member) => member.name).join(' ')).toBe(want)
  expect(type?.parameters).toEqual(parameters)
})

test.each(known)('$name of $parts is spelled in the casing of the server', ({ name, parts, want }) => {
  const pascal = want.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
  expect(
    netType(name, parts, 'PascalCase')
      ?.members.map((member) => member.name)
      .join(' '),
  ).toBe(pascal)
})

test.each([
  ['KeyValuePair', 1],
  ['Tuple', 0],
  ['QueryResponse', 0],
  ['Vessel', 0],
  ['constructor', 0],
])('nobody declares %s of %i', (name, parts) => {
  expect(netType(name, parts, 'camelCase')).toBeUndefined()
})
