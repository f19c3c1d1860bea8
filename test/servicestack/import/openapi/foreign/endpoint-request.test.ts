import { expect, test } from 'vitest'
import { endpointRequest } from '#servicestack/import/openapi/foreign/endpoint-request.ts'
import { openTypeBook } from '#servicestack/import/openapi/foreign/type-book.ts'
import { listOperations } from '#servicestack/import/openapi/list-operations.ts'
import { nodeOf } from '../node-of.ts'

test('members are named as on the wire, headers among them, and parameters add what the schema lacks', () => {
  const text = { type: 'string' }
  const parameters = [
    { name: 'BerthId', in: 'path', required: true, schema: text },
    { name: 'Trace', in: 'header', schema: text },
    { name: 'dry_run', in: 'query', schema: { type: 'boolean' } },
  ]
  const root = nodeOf({
    paths: { '/berths/{BerthId}': { get: { parameters } } },
    ask: { description: 'Asks', properties: { berthId: text, trace: text } },
  })
  const type = endpointRequest('Ask', root.member('ask'), listOperations(root), openTypeBook(root))
  expect(type).toMatchObject({ kind: 'class', name: 'Ask', description: 'Asks' })
  expect(type.members.map(({ name, place }) => [name, place])).toEqual([
    ['berthId', undefined],
    ['trace', 'header'],
    ['dry_run', undefined],
  ])
})
