import { expect, test } from 'vitest'
import { batchAnswer } from '#mocks/engine/batch-answer.ts'
import type { Done } from '#mocks/engine/outcome.ts'
import { openToAll } from '#servicestack/model/access-rules.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'

const text = { kind: 'scalar', scalar: 'string' } as const
const door = { kind: 'named', name: 'Door' } as const
const operation: Operation = { name: 'OpenDoor', routes: [], access: openToAll, response: door }
const model: ServiceModel = {
  title: 'Doors',
  operations: [operation],
  types: [{ kind: 'class', name: 'Door', runtimeName: 'Doors.Door, Doors', members: [] }],
}
const nothing: Done = { kind: 'done', dto: null }
const open: Done = { kind: 'done', dto: { by: 'a' } }

test('the first answer decides what the list holds', () => {
  const type = { kind: 'list', items: door, isArray: true }
  expect(batchAnswer([open, nothing], operation, model)).toEqual({ kind: 'done', items: [{ by: 'a' }, null], type })
})

test('after nothing the list holds anything, and an object says its class (routes/batch-api/null-items)', () => {
  const all = [nothing, open, { kind: 'done', dto: 'hello', type: text } as const]
  expect(batchAnswer(all, operation, model)).toMatchObject({
    items: [null, { __type: 'Doors.Door, Doors', by: 'a' }, 'hello'],
    type: { items: { scalar: 'object' } },
  })
})

test('an operation that returns nothing answers a list of nothing', () => {
  const { response: _, ...silent } = operation
  expect(batchAnswer([open, open], silent, model)).toMatchObject({ items: [null, null] })
})

test('an answer of another kind than the first does not fit', () => {
  const refusal = { status: 500, errorCode: 'ArrayTypeMismatchException' }
  const other: Done = { kind: 'done', dto: 'hello', type: text }
  expect(batchAnswer([open, other], operation, model)).toMatchObject({ kind: 'refused', refusal })
})
