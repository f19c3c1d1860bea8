import { expect, test } from 'vitest'
import { netClass } from '#servicestack/publish/net-class.ts'

test('pairs and tuples have the parameters that .NET gives them', () => {
  expect(netClass('KeyValuePair', 2, 'camelCase')).toMatchObject({
    parameters: ['TKey', 'TValue'],
    members: [
      { name: 'key', property: 'Key' },
      { name: 'value', property: 'Value' },
    ],
  })
  expect(netClass('Tuple', 3, 'PascalCase')?.parameters).toEqual(['T1', 'T2', 'T3'])
  expect(netClass('constructor', 1, undefined)).toBeUndefined()
})
