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

test('the classes that ServiceStack has ready keep their members, which it numbers', () => {
  expect(netClass('QueryResponse', 1, 'camelCase')).toMatchObject({
    namespace: 'ServiceStack',
    dataContract: 'QueryResponse',
    parameters: ['T'],
    members: [
      { name: 'offset', type: { scalar: 'int' }, order: 1 },
      { name: 'total', property: 'Total', type: { scalar: 'int' }, order: 2 },
      { name: 'results', type: { kind: 'list', items: { name: 'T' } } },
      { name: 'meta', type: { kind: 'dictionary' } },
      { name: 'responseStatus', type: { name: 'ResponseStatus' } },
    ],
  })
  expect(netClass('QueryDb', 1, 'camelCase')).not.toHaveProperty('dataContract')
})
