import { expect, test } from 'vitest'
import { behave } from '#mocks/engine/behave.ts'
import { setStage } from '#mocks/engine/stage.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import { smallApi, wireRequest } from './small-api.ts'

const world = smallApi.createWorld({ seed: 1, now: () => 0 })
const stage = setStage(smallApi, world)
const caller = { id: '1', userName: 'porter', roles: [], permissions: [] }

/** A request by POST for an operation of that name. */
function asked(name: string): { operation: Operation; request: ReturnType<typeof wireRequest> } {
  return { operation: operationNamed(name), request: wireRequest('/') }
}

function operationNamed(name: string): Operation {
  const found = smallApi.model.operations.find((operation) => operation.name === name)
  if (!found) throw new Error(`No operation ${name}`)
  return found
}

test('the entity becomes what the behaviour says, and the journal says by whom', () => {
  const outcome = behave({ id: 'D1' }, asked('OpenDoor'), caller, stage)
  expect(outcome).toEqual({ kind: 'done', dto: { by: 'OpenDoor porter' } })
  expect(world.journal.events().at(-1)).toMatchObject({
    what: 'OpenDoor',
    by: 'porter',
    after: { by: 'OpenDoor porter' },
  })
})

test("an unknown entity is refused in the behaviour's words, the reason phrase being the error code", () => {
  expect(behave({ id: 'D9' }, asked('OpenDoor'), caller, stage)).toEqual({
    kind: 'refused',
    refusal: { status: 404, reason: 'NotFound', errorCode: 'NotFound', message: 'No door D9', errors: [] },
  })
})

test('an operation without a behaviour is refused with 405', () => {
  const outcome = behave({ id: 'D1' }, asked('PaintDoor'), caller, stage)
  expect(outcome).toMatchObject({ kind: 'refused', refusal: { status: 405, errorCode: 'NotImplementedException' } })
})

test('a service stands in where no behaviour is written, and hears who calls', () => {
  const services = [
    {
      operation: 'PaintDoor',
      manner: 'invented',
      answer: ({ caller: by }: { caller: string }) => ({ kind: 'done' as const, dto: { by } }),
    },
  ]
  const served = setStage({ ...smallApi, services }, world)
  expect(behave({ id: 'D1' }, asked('PaintDoor'), caller, served)).toEqual({
    kind: 'done',
    dto: { by: 'porter' },
  })
})

test('a validator refuses before any behaviour runs', () => {
  const types = smallApi.model.types.map((type) =>
    type.name === 'OpenDoor' && type.kind === 'class'
      ? { ...type, members: type.members.map((member) => ({ ...member, validators: ['NotEmpty'] })) }
      : type,
  )
  const strict = setStage({ ...smallApi, model: { ...smallApi.model, types } }, world)
  const events = world.journal.count()
  expect(behave({}, asked('OpenDoor'), caller, strict)).toMatchObject({
    kind: 'refused',
    refusal: { status: 400, errorCode: 'NotEmpty', errors: [{ fieldName: 'Id' }] },
  })
  expect(world.journal.count()).toBe(events)
})
