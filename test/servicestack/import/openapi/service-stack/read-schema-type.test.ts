import { expect, test } from 'vitest'
import { DocumentNode } from '#servicestack/import/openapi/document-node.ts'
import { indexDefinitions } from '#servicestack/import/openapi/service-stack/definitions.ts'
import { readSchemaType } from '#servicestack/import/openapi/service-stack/read-schema-type.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'

const vessel = { $ref: '#/definitions/Vessel' }
const int = { type: 'integer', format: 'int32' }

test.each([
  { given: vessel, want: 'Vessel' },
  { given: { $ref: '#/definitions/Page_Vessel_' }, want: 'Page<Vessel>' },
  { given: { title: 'Vessel[]', type: 'array', items: vessel }, want: 'Vessel[]' },
  { given: { title: 'Byte[]', type: 'string', format: 'binary' }, want: 'byte[]' },
  { given: { type: 'array', items: { ...int, 'x-nullable': false } }, want: 'List<int>' },
  { given: { type: 'array', items: int }, want: 'List<int?>' },
  { given: { type: 'array', items: { type: 'string' } }, want: 'List<string>' },
  { given: { additionalProperties: vessel }, want: 'Dictionary<string,Vessel>' },
  { given: { type: 'string', format: 'date-time' }, want: 'DateTime' },
  { given: { title: 'Stream', type: 'string', format: 'binary' }, want: 'Stream' },
  { given: { title: 'Some text', type: 'string' }, want: 'string' },
  { given: { title: 'Vessel', type: 'string' }, want: 'string' },
  { given: { title: 'string', type: 'boolean' }, want: 'bool' },
  { given: { $ref: '#/definitions/Page<Vessel>' }, want: 'Page<Vessel>' },
  { given: { $ref: '#/definitions/List<Int32>' }, want: 'List<int>' },
  { given: { $ref: '#/definitions/Vessel[]' }, want: 'Vessel[]' },
  { given: {}, want: 'object' },
])('$given is $want', ({ given, want }) => {
  const definitions = { Vessel: {}, Page_Vessel_: { title: 'Page`1', description: 'Page<Vessel>' } }
  const root = new DocumentNode({ definitions, given })
  expect(writeTypeText(readSchemaType(root.member('given'), indexDefinitions(root)))).toBe(want)
})
