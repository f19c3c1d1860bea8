/** Stands in for an operation about entities: what one request writes, the next one reads. */

import type { Outcome } from '#mocks/engine/outcome.ts'
import type { Call, Service } from '#mocks/engine/service.ts'
import type { Collection } from '#mocks/world/collection.ts'
import { type Refusal, serviceRefusal } from '#servicestack/http/answering/refusal.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'
import type { EntityPlan, EntityUse } from './entity-plan.ts'
import type { EntityStage } from './entity-stage.ts'
import type { Inventor } from './inventor.ts'
import { listEntities } from './list-entities.ts'
import { nextKey } from './new-key.ts'
import { ownValue } from './own-value.ts'
import { stamps } from './stamps.ts'

/** Returns the service of one operation of a plan. */
export function entityService(stage: EntityStage): Service {
  const { plan, use } = stage
  return {
    operation: use.operation,
    manner: `stateful (${plan.collection}: ${use.does})`,
    answer: (call) => {
      if (use.does === 'list') return listEntities(call, stage)
      return use.does === 'create' ? create(call, stage) : concerning(call, stage)
    },
  }
}

function create(call: Call, stage: EntityStage): Outcome {
  const { plan, use, inventor } = stage
  const { world, request } = call
  const entities = world.collection(plan.collection)
  const sent = use.pairs.find(({ to }) => to === plan.key.name)
  const asked = sent === undefined ? undefined : ownValue(request, sent.from)
  const key = isNothing(asked) ? nextKey(plan, world) : asked
  if (entities.get(String(key)) !== undefined) return { kind: 'refused', refusal: taken(key, plan) }
  const type = { kind: 'named', name: plan.type } as const
  const invented = inventor.invent(type, { world, key: `${plan.collection} ${key}` }, { [plan.key.name]: key })
  const stamped = stamps(inventor.membersOf(plan.type), true, call)
  // what is invented for a class is an object
  const entity = { ...(invented as WireObject), ...stamped, ...allSent(use, request), [plan.key.name]: key }
  entities.change(String(key), present(entity), { what: use.operation, by: call.caller })
  return answerWith(present(entity), call, stage)
}

/** Reads, changes or deletes the one entity that the request names. */
function concerning(call: Call, stage: EntityStage): Outcome {
  const { plan, use, inventor, invented } = stage
  const key = use.keyFrom === undefined ? undefined : ownValue(call.request, use.keyFrom)
  if (key === undefined) return invented.answer(call)
  const entities = call.world.collection(plan.collection)
  const before = entityAt(String(key), call, stage, entities)
  if (before === undefined) return { kind: 'refused', refusal: unknown(key, plan) }
  const cause = { what: use.operation, by: call.caller }
  if (use.does === 'delete') entities.remove(String(key), cause)
  if (use.does === 'read' || use.does === 'delete') return answerWith(before, call, stage)
  const sent = use.does === 'replace' ? allSent(use, call.request) : present(allSent(use, call.request))
  const stamped = stamps(inventor.membersOf(plan.type), false, call)
  const after = present({ ...before, ...stamped, ...sent, [plan.key.name]: ownValue(before, plan.key.name) })
  entities.change(String(key), after, cause)
  return answerWith(after, call, stage)
}

/** An entity that belongs elsewhere than the path says is not there. */
function entityAt(
  key: string,
  { request }: Call,
  { plan, use }: EntityStage,
  entities: Collection,
): WireObject | undefined {
  // seeds and requests put only wire values into the world
  const entity = entities.get(key) as WireObject | undefined
  const isElsewhere = plan.scope.some(({ name }) => {
    const from = use.pairs.find(({ to }) => to === name)?.from
    const wanted = from === undefined ? undefined : ownValue(request, from)
    return wanted !== undefined && wanted !== ownValue(entity ?? {}, name)
  })
  return isElsewhere ? undefined : entity
}

/** Every member that the request could have set, absent where it did not. */
function allSent({ pairs }: EntityUse, request: WireObject): WireObject {
  return Object.fromEntries(pairs.map(({ from, to }) => [to, ownValue(request, from)]))
}

function present(object: WireObject): WireObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined && value !== null))
}

function isNothing(value: WireValue | undefined): value is undefined {
  return value === undefined || value === null || /^[0-]*$/.test(String(value))
}

function answerWith(entity: WireObject, call: Call, stage: EntityStage): Outcome {
  const { plan, use, inventor, invented } = stage
  const { answer } = use
  if (answer.kind === 'nothing') return { kind: 'done', dto: {} }
  if (answer.kind === 'other') return invented.answer(call)
  const held = answer.kind === 'key' ? (ownValue(entity, plan.key.name) ?? null) : entity
  if (answer.member === undefined) return { kind: 'done', dto: held }
  const response = inventor.responseOf(use.operation)
  const occasion = { world: call.world, key: `${use.operation} ${ownValue(entity, plan.key.name)}` }
  const value = answer.kind === 'key' && isText(response, answer.member, inventor) ? String(held) : held
  return { kind: 'done', dto: inventor.invent(response, occasion, { [answer.member]: value }) }
}

function isText(response: TypeReference, name: string, inventor: Inventor): boolean {
  const members = response.kind === 'named' ? inventor.membersOf(response.name) : []
  const type = members.find((member) => member.name === name)?.type
  return type?.kind === 'scalar' && type.scalar === 'string'
}

function unknown(key: WireValue, { noun }: EntityPlan): Refusal {
  return serviceRefusal(404, 'NotFound', `${capital(noun)} '${key}' was not found`)
}

function taken(key: WireValue, { noun }: EntityPlan): Refusal {
  return serviceRefusal(409, 'Conflict', `${capital(noun)} '${key}' exists already`)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
