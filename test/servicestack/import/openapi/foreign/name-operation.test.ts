import { expect, test } from 'vitest'
import { nameOperation } from '#servicestack/import/openapi/foreign/name-operation.ts'
import { openTypeBook } from '#servicestack/import/openapi/foreign/type-book.ts'
import { listOperations } from '#servicestack/import/openapi/list-operations.ts'
import { nodeOf } from '../node-of.ts'

const reference = '#/components/schemas/NewPet'
const requestBody = { content: { 'application/json': { schema: { $ref: reference } } } }

test.each([
  { name: 'a schema that is its body only', given: { operationId: 'addPet', requestBody }, times: 1, want: 'NewPet' },
  {
    name: 'the operationId when others use the schema',
    given: { operationId: 'addPet', requestBody },
    times: 2,
    want: 'AddPet',
  },
  { name: 'its operationId', given: { operationId: 'pets.list-all' }, times: 0, want: 'PetsListAll' },
  {
    name: 'the operationId as a request when a schema has that name',
    given: { operationId: 'newPet' },
    times: 0,
    want: 'NewPetRequest',
  },
  { name: 'its verb and path', given: {}, times: 0, want: 'PostPetsId' },
])('an operation is named after $name', ({ given, times, want }) => {
  const schemas = { NewPet: { properties: {} } }
  const root = nodeOf({ paths: { '/pets/{id}': { post: given } }, components: { schemas } })
  const [operation] = listOperations(root)
  expect(operation && nameOperation(operation, new Map([[reference, times]]), openTypeBook(root))).toBe(want)
})
