/** OpenAPI operations. */

import { expect, test } from 'vitest'
import { openDraft } from '#servicestack/openapi/draft.ts'
import { operationResidual } from '#servicestack/openapi/operation-facts.ts'
import { readOperation, readOperationName, writeOperation } from '#servicestack/openapi/operation-object.ts'
import { Place } from '#servicestack/openapi/place.ts'
import { writeFirstExtension } from '#servicestack/openapi/servicestack-extension.ts'
import { writeOpenApi } from '#servicestack/openapi/write-openapi.ts'
import { harbour } from '../model/harbour.ts'
import { operationWith } from './operation-with.ts'
import { slotAt } from './slot-at.ts'

const draft = openDraft(harbour)

function write(method: string, path: string) {
  const slot = slotAt(harbour, method, path)
  return writeOperation(draft, slot, 'theId', (plain) =>
    writeFirstExtension(slot.operation, undefined, operationResidual(plain, slot.operation)),
  )
}

test('an operation object has its parts in a fixed order', () => {
  expect(Object.keys(write('post', '/vessels/{VesselKey}/dock'))).toEqual([
    'operationId',
    'tags',
    'summary',
    'description',
    'parameters',
    'requestBody',
    'responses',
    'security',
    'x-servicestack',
  ])
})

test('the summary is the first line of the description, or the name in words', () => {
  expect(write('get', '/vessels').summary).toBe('Puts a vessel on a berth.')
  expect(write('post', '/json/reply/CastOff').summary).toBe('Cast Off')
})

test('the published samples are the examples of both bodies', () => {
  const { requestBody, responses } = write('post', '/vessels/{VesselKey}/dock')
  expect(requestBody?.content['application/jsv'].example).toEqual({ night: false })
  expect(responses['200']?.content).toMatchObject({
    'application/json': { example: { kind: 'Tug', tugs: [], lengthM: 0, key: 'String' } },
  })
})

test('an operation reads back, with the routes that the paths tell', () => {
  const [dock] = harbour.operations
  const read = readOperation(new Place(write('post', '/vessels/{VesselKey}/dock')), dock?.routes ?? [])
  expect(read).toStrictEqual(dock)
})

test('an operation without an extension goes by its id', () => {
  expect(readOperationName(new Place({ operationId: 'Ping' }))).toBe('Ping')
})

test('an operation that nobody describes says so, and reads back without a description', () => {
  const written = write('post', '/json/reply/CastOff')
  expect(written.description).toBe('The server does not describe CastOff.')
  expect(readOperation(new Place(written), [])).toStrictEqual(harbour.operations[1])
})

test('blanks describe nothing, and read back as blanks', () => {
  const types = [{ kind: 'class', name: 'A', members: [] } as const]
  const model = { title: '', types, operations: [{ ...operationWith('A'), description: ' ' }] }
  const written = writeOpenApi(model).paths['/json/reply/A']?.post
  expect(written?.description).toBe('The server does not describe A.')
  expect(readOperation(new Place(written), [])).toMatchObject({ description: ' ' })
})
