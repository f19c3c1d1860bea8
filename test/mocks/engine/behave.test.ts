import { expect, test } from 'vitest'
import type { Moment } from '#behaviour/move.ts'
import { behave } from '#mocks/engine/behave.ts'
import type { Call } from '#mocks/engine/service.ts'
import { prepareSetting } from '#mocks/engine/setting.ts'
import { setStage } from '#mocks/engine/stage.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'
import { smallApi, wireRequest } from './small-api.ts'

const world = smallApi.createWorld({ seed: 1, now: () => 0 })
const stage = setStage(prepareSetting(smallApi), world)
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
  const served = setStage(prepareSetting({ ...smallApi, services }), world)
  expect(behave({ id: 'D1' }, asked('PaintDoor'), caller, served)).toEqual({
    kind: 'done',
    dto: { by: 'porter' },
  })
})

test('a behaviour hears which person moves, and its answer is what it shows', () => {
  const behaviours = smallApi.behaviours.map((behaviour) => ({
    ...behaviour,
    make: ({ person }: Moment<WireObject, WireObject>) => ({
      kind: 'moved' as const,
      after: { by: person?.emailAddress ?? 'nobody', secret: 'kept' },
    }),
    shown: ({ by }: WireObject) => ({ by: by ?? null }),
  }))
  const showing = setStage(prepareSetting({ ...smallApi, behaviours }), smallApi.createWorld({ seed: 1, now: () => 0 }))
  const outcome = behave({ id: 'D1' }, asked('OpenDoor'), caller, showing)
  expect(outcome).toEqual({ kind: 'done', dto: { by: 'porter@example.org' } })
  expect(showing.world.collection('doors').get('D1')).toEqual({ by: 'porter@example.org', secret: 'kept' })
})

test('what somebody may not see is as unknown to him as what does not exist', () => {
  const behaviours = smallApi.behaviours.map((behaviour) => ({
    ...behaviour,
    sees: (_door: object, person: { userName: string } | undefined) => person?.userName === 'guest',
  }))
  const hiding = setStage(prepareSetting({ ...smallApi, behaviours }), world)
  const hidden = behave({ id: 'D1' }, asked('OpenDoor'), caller, hiding)
  expect(hidden).toMatchObject({ kind: 'refused', refusal: { status: 404, message: 'No door D1' } })
  const guest = { ...caller, id: '2', userName: 'guest' }
  expect(behave({ id: 'D1' }, asked('OpenDoor'), guest, hiding)).toMatchObject({ kind: 'done' })
})

test('a service hears all that is known of a request', () => {
  const calls: Call[] = []
  const answer = (call: Call) => {
    calls.push(call)
    return { kind: 'done' as const, dto: null }
  }
  const services = [{ operation: 'PaintDoor', manner: 'invented', answer }]
  const served = setStage(prepareSetting({ ...smallApi, services }), world)
  const sessionId = world.signIns.open({ userId: '2', userName: 'guest' })
  const request = wireRequest('/doors/D1/paint?colour=red', { cookie: `ss-id=${sessionId}` })
  const { operation } = asked('PaintDoor')
  behave({ id: 'D1' }, { operation, request }, caller, served)
  behave({ id: 'D1' }, { operation, request }, undefined, served)
  const [known, anonymous] = calls
  expect(known).toMatchObject({ caller: 'porter', user: caller, person: { displayName: 'porter' }, wire: request })
  expect(known?.whoAsks()?.userName).toBe('porter')
  expect([anonymous?.caller, anonymous?.user, anonymous?.person]).toEqual(['', undefined, undefined])
  expect(anonymous?.whoAsks()?.userName).toBe('guest')
})

test('a validator refuses before any behaviour runs', () => {
  const types = smallApi.model.types.map((type) =>
    type.name === 'OpenDoor' && type.kind === 'class'
      ? { ...type, members: type.members.map((member) => ({ ...member, validators: ['NotEmpty'] })) }
      : type,
  )
  const strict = setStage(prepareSetting({ ...smallApi, model: { ...smallApi.model, types } }), world)
  const events = world.journal.count()
  expect(behave({}, asked('OpenDoor'), caller, strict)).toMatchObject({
    kind: 'refused',
    refusal: { status: 400, errorCode: 'NotEmpty', errors: [{ fieldName: 'Id' }] },
  })
  expect(world.journal.count()).toBe(events)
})
