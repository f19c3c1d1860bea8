import { expect, test } from 'vitest'
import { genericName } from '#servicestack/xml/generic-name.ts'
import { arraysNamespace, contractNamespace, schemaNamespace } from '#servicestack/xml/namespaces.ts'

const text = { name: 'string', namespace: schemaNamespace }
const int = { name: 'int', namespace: schemaNamespace }
const session = { name: 'SessionInfo', namespace: contractNamespace('Voice.Api.Sessions') }

// the first is recorded in negotiate/list/accept-xml, the others were asked of .NET
test.each([
  { definition: 'ListResponse', parameters: [session], want: 'ListResponseOfSessionInfoBWxtuWQa' },
  { definition: 'KeyValue', parameters: [text, int], want: 'KeyValueOfstringint' },
  {
    definition: 'KeyValue',
    parameters: [text, { name: 'ArrayOfstring', namespace: arraysNamespace }],
    want: 'KeyValueOfstringArrayOfstringty7Ep6D1',
  },
  {
    definition: 'KeyValue',
    parameters: [{ name: 'Flg', namespace: contractNamespace('Voice.Api.Probe2') }, text],
    want: 'KeyValueOfFlgstringM_P77sUsp',
  },
])('.NET calls it $want', ({ definition, parameters, want }) => {
  expect(genericName(definition, parameters)).toBe(want)
})
