/** Models as documents. */

import { expect, test } from 'vitest'
import { writeOpenApi } from '#servicestack/openapi/write-openapi.ts'
import { harbour } from '../model/harbour.ts'
import { operationWith } from './operation-with.ts'

test('a document has its parts in a fixed order', () => {
  expect(Object.keys(writeOpenApi(harbour))).toEqual(['openapi', 'info', 'servers', 'tags', 'paths', 'components'])
})

test('every tag that an operation bears is described', () => {
  const { tags, paths } = writeOpenApi(harbour)
  const borne = Object.values(paths).flatMap((item) => Object.values(item).flatMap((operation) => operation.tags))
  expect(tags.map(({ name }) => name)).toEqual([...new Set(borne)])
})

test('the order of operations is written down only where the paths tell another one', () => {
  const operations = [
    operationWith('A', { path: '/x', verbs: ['GET'] }),
    operationWith('B', { path: '/y', verbs: ['GET'] }),
    operationWith('C', { path: '/x', verbs: ['PUT'] }),
  ]
  const types = operations.map(({ name }) => ({ kind: 'class', name, members: [] }) as const)
  expect(writeOpenApi({ title: '', operations, types })['x-servicestack']).toEqual({ operations: ['A', 'B', 'C'] })
  expect(writeOpenApi(harbour)).not.toHaveProperty('x-servicestack')
})
