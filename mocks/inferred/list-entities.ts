/** Answers a list of entities: those that the request asks for, page by page. */

import type { Outcome } from '#mocks/engine/outcome.ts'
import type { Call } from '#mocks/engine/service.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'
import { canonical } from './canonical.ts'
import type { EntityStage } from './entity-stage.ts'
import type { ListAsking } from './list-asking.ts'
import { ordered } from './ordered.ts'
import { ownValue } from './own-value.ts'
import { pageFacts } from './page-facts.ts'
import { pagingOf } from './paging.ts'
import { passes } from './passes.ts'
import { shown } from './shown.ts'

/** Returns the entities that the request's filters let through, in its order, within the part that it asks for. */
export function listEntities(call: Call, stage: EntityStage, asking: ListAsking): Outcome {
  const { plan, use, inventor } = stage
  const { request, world } = call
  // seeds and requests put only wire values into the world
  const all = world.collection(plan.collection).all() as readonly WireObject[]
  const matching = all.filter((entity) => asking.filters.every((filter) => passes(entity, filter, request)))
  const { skip, take } = pagingOf(request)
  const page = ordered(matching, asking, request).slice(skip, skip + take)
  const { answer } = use
  const rows = page.map((entity) => shown(entity, 'view' in answer ? answer.view : undefined, call, stage))
  if (answer.kind === 'entries') {
    const keys = page.map((entity) => String(ownValue(entity, plan.key.name)))
    return { kind: 'done', dto: Object.fromEntries(rows.map((row, index) => [keys[index] ?? '', row])) }
  }
  const member = 'member' in answer ? answer.member : undefined
  const response = inventor.responseOf(use.operation)
  if (member === undefined || response.kind !== 'named') return { kind: 'done', dto: rows }
  const occasion = { world, key: `${use.operation} ${canonical(request)}` }
  const facts = pageFacts(response.name, { [member]: rows }, request, inventor, matching.length)
  return { kind: 'done', dto: inventor.invent(response, occasion, { ...facts, [member]: rows }) }
}
