import { expect, test } from 'vitest'
import { contractNamespace, isBuiltIn, schemaNamespace, serializationNamespace } from '#servicestack/xml/namespaces.ts'

test('a contract lives in a namespace made of its C# namespace', () => {
  expect(contractNamespace('Voice.Api.Sessions')).toBe('http://schemas.datacontract.org/2004/07/Voice.Api.Sessions')
})

test.each([
  { namespace: schemaNamespace, want: true },
  { namespace: serializationNamespace, want: true },
  { namespace: contractNamespace('System'), want: false },
])('the namespace $namespace is one of scalars: $want', ({ namespace, want }) => {
  expect(isBuiltIn(namespace)).toBe(want)
})
