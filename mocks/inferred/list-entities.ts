/** Answers a list of entities: those that the request asks for, page by page. */

import type { Outcome } from '#mocks/engine/outcome.ts'
import type { Call } from '#mocks/engine/service.ts'
import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'
import { canonical } from './canonical.ts'
import type { EntityStage } from './entity-stage.ts'
import { ownValue } from './own-value.ts'
import { pageFacts } from './page-facts.ts'
import { pagingOf } from './paging.ts'

/** Returns the entities whose members equal those that the request names, within the part that it asks for. */
export function listEntities(call: Call, { plan, use, inventor }: EntityStage): Outcome {
  const { request, world } = call
  // seeds and requests put only wire values into the world
  const all = world.collection(plan.collection).all() as readonly WireObject[]
  const matching = all.filter((entity) =>
    use.pairs.every(({ from, to }) => isWanted(ownValue(request, from), ownValue(entity, to))),
  )
  const { skip, take } = pagingOf(request)
  const rows = matching.slice(skip, skip + take)
  const member = 'member' in use.answer ? use.answer.member : undefined
  if (use.answer.kind === 'entries') {
    return {
      kind: 'done',
      dto: Object.fromEntries(rows.map((entity) => [String(ownValue(entity, plan.key.name)), entity])),
    }
  }
  const response = inventor.responseOf(use.operation)
  if (member === undefined || response.kind !== 'named') return { kind: 'done', dto: rows }
  const occasion = { world, key: `${use.operation} ${canonical(request)}` }
  const facts = pageFacts(response.name, { [member]: rows }, request, inventor, matching.length)
  return { kind: 'done', dto: inventor.invent(response, occasion, { ...facts, [member]: rows }) }
}

function isWanted(wanted: WireValue | undefined, value: WireValue | undefined): boolean {
  if (wanted === undefined) return true
  return value !== undefined && canonical(wanted) === canonical(value)
}
