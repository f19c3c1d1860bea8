/** Stands in for an operation about entities: what one request writes, the next one reads. */

import type { Outcome } from '#mocks/engine/outcome.ts'
import type { Call, Service } from '#mocks/engine/service.ts'
import { type Refusal, serviceRefusal } from '#servicestack/http/answering/refusal.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { isList, isObject } from '#servicestack/model/wire-kind.ts'
import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'
import { doneFacts } from './done-facts.ts'
import { entityId } from './entity-id.ts'
import type { EntityPlan, EntityUse } from './entity-plan.ts'
import type { EntityStage } from './entity-stage.ts'
import type { Inventor } from './inventor.ts'
import { isText } from './is-text.ts'
import { listAsking } from './list-asking.ts'
import { listEntities } from './list-entities.ts'
import { nextKey } from './new-key.ts'
import { ownValue } from './own-value.ts'
import { shown } from './shown.ts'
import { stamps } from './stamps.ts'
import { withBody } from './with-body.ts'

/** Returns the service of one operation of a plan. */
export function entityService(stage: EntityStage): Service {
  const { plan, use, inventor } = stage
  if (use.does === 'list') {
    const asking = listAsking(inventor.membersOf(use.operation), inventor.membersOf(plan.type), use)
    return {
      operation: use.operation,
      manner: `stateful (${plan.collection}: list${without(asking.ignored)})`,
      answer: (call) => listEntities(call, stage, asking),
    }
  }
  return {
    operation: use.operation,
    manner: `stateful (${plan.collection}: ${use.does})`,
    answer: (call) => perform({ ...call, request: withBody(call.request, use) }, stage),
  }
}

/** Whoever filters by one of these should not wonder. */
function without(ignored: readonly string[]): string {
  if (ignored.length === 0) return ''
  const more = ignored.length > mostNamed ? ` and ${ignored.length - mostNamed} more` : ''
  return `; ignores ${ignored.slice(0, mostNamed).join(', ')}${more}`
}

/** Nobody reads on in a table. */
const mostNamed = 4

function perform(call: Call, stage: EntityStage): Outcome {
  switch (stage.use.does) {
    case 'create':
      return create(call, stage)
    case 'save':
      return named(call, stage) === undefined ? create(call, stage) : concerning(call, stage)
    case 'delete-many':
      return removeAll(call, stage)
    default:
      return concerning(call, stage)
  }
}

function create(call: Call, stage: EntityStage): Outcome {
  const { plan, use, inventor } = stage
  const { world, request } = call
  const entities = world.collection(plan.collection)
  const sent = use.pairs.find(({ to }) => to === plan.key.name)
  const asked = sent === undefined ? undefined : ownValue(request, sent.from)
  const key = isNothing(asked) ? nextKey(plan, world) : asked
  const given = { ...allSent(use, request), [plan.key.name]: key }
  const id = entityId(plan, key, given)
  if (entities.has(id)) return { kind: 'refused', refusal: taken(key, plan) }
  const type = { kind: 'named', name: plan.type } as const
  const invented = inventor.invent(type, { world, key: `${plan.collection} ${id}` }, { [plan.key.name]: key })
  const stamped = stamps(inventor.membersOf(plan.type), true, call)
  // what is invented for a class is an object
  const entity = present({ ...(invented as WireObject), ...stamped, ...given })
  entities.change(id, entity, { what: use.operation, by: call.caller })
  return answerWith(entity, call, stage)
}

/** Reads, changes or deletes the one entity that the request names. */
function concerning(call: Call, stage: EntityStage): Outcome {
  const { plan, use, inventor, invented } = stage
  const asked = use.keyFrom === undefined ? undefined : ownValue(call.request, use.keyFrom)
  if (asked === undefined) return invented.answer(call)
  const before = named(call, stage)
  if (before === undefined) return { kind: 'refused', refusal: unknown(asked, plan) }
  const entities = call.world.collection(plan.collection)
  const key = ownValue(before, plan.key.name) ?? asked
  const id = entityId(plan, key, before)
  const cause = { what: use.operation, by: call.caller }
  if (use.does === 'delete') entities.remove(id, cause)
  if (use.does === 'read' || use.does === 'delete') return answerWith(before, call, stage)
  const sent = use.does === 'update' ? present(allSent(use, call.request)) : allSent(use, call.request)
  const stamped = stamps(inventor.membersOf(plan.type), false, call)
  const parts = Object.fromEntries(plan.keyParts.map(({ name }) => [name, ownValue(before, name)]))
  const after = present({ ...before, ...stamped, ...sent, ...parts, [plan.key.name]: key })
  entities.change(id, after, cause)
  return answerWith(after, call, stage)
}

/** The entity that the request names; one that belongs elsewhere than the path says is not there. */
function named({ request, world }: Call, { plan, use }: EntityStage): WireObject | undefined {
  const key = use.keyFrom === undefined ? undefined : ownValue(request, use.keyFrom)
  if (key === undefined) return undefined
  const entities = world.collection(plan.collection)
  const { keyTo } = use
  const found =
    keyTo === undefined
      ? entities.get(entityId(plan, key, allSent(use, request)))
      : entities.all().find((one) => one[keyTo] === key)
  // seeds and requests put only wire values into the world
  const entity = found as WireObject | undefined
  const isElsewhere = use.within.some(({ from, to }) => {
    const wanted = ownValue(request, from)
    return wanted !== undefined && wanted !== ownValue(entity ?? {}, to)
  })
  return isElsewhere ? undefined : entity
}

function removeAll(call: Call, stage: EntityStage): Outcome {
  const { plan, use } = stage
  const keys = use.keyFrom === undefined ? undefined : ownValue(call.request, use.keyFrom)
  const entities = call.world.collection(plan.collection)
  const given = allSent(use, call.request)
  const cause = { what: use.operation, by: call.caller }
  const gone = (isList(keys) ? keys : []).filter((key) => entities.remove(entityId(plan, key, given), cause))
  return confirm(gone.length, call, stage)
}

/** A response that does not tell of the entity is invented, but for what it says about the deed. */
function confirm(count: number, call: Call, { use, inventor, invented }: EntityStage): Outcome {
  if (use.answer.kind === 'nothing') return { kind: 'done', dto: {} }
  const outcome = invented.answer(call)
  const response = inventor.responseOf(use.operation)
  if (outcome.kind !== 'done' || response.kind !== 'named' || !isObject(outcome.dto)) return outcome
  return { ...outcome, dto: { ...outcome.dto, ...doneFacts(inventor.membersOf(response.name), count) } }
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
  const { plan, use, inventor } = stage
  const { answer } = use
  if (answer.kind === 'nothing' || answer.kind === 'other') return confirm(1, call, stage)
  const key = ownValue(entity, plan.key.name) ?? null
  const occasion = { world: call.world, key: `${use.operation} ${key}` }
  const held = answer.kind === 'key' ? key : shown(entity, answer.view, call, stage)
  if (answer.member === undefined) return { kind: 'done', dto: held }
  const response = inventor.responseOf(use.operation)
  const value = answer.kind === 'key' && isTextIn(response, answer.member, inventor) ? String(held) : held
  return { kind: 'done', dto: inventor.invent(response, occasion, { [answer.member]: value }) }
}

function isTextIn(response: TypeReference, name: string, inventor: Inventor): boolean {
  const members = response.kind === 'named' ? inventor.membersOf(response.name) : []
  return members.some((member) => member.name === name && isText(member.type))
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
