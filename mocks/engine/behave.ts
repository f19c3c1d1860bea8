/** Runs an operation's behaviour in the world. */

import { wireDate } from '#mocks/world/wire-date.ts'
import type { Caller } from '#servicestack/http/authenticate.ts'
import { type Refusal, serviceRefusal } from '#servicestack/http/refusal.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'
import type { Stage } from './stage.ts'

/** The response DTO, or the service's refusal. */
export type Outcome =
  | { readonly kind: 'done'; readonly dto: WireObject }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Applies the behaviour to the entity that the request names and keeps what it became. */
export function behave(dto: WireObject, operation: Operation, caller: Caller | undefined, stage: Stage): Outcome {
  const behaviour = stage.behaviours.get(operation.name)
  if (behaviour === undefined) return { kind: 'refused', refusal: notImplemented(operation) }
  const entities = stage.world.collection(behaviour.collection)
  const id = behaviour.idOf(dto)
  // the binder and the seeds put only wire values into the world
  const before = entities.get(id) as WireObject | undefined
  if (before === undefined) return refuse(behaviour.unknown(id))
  const by = caller?.userName ?? ''
  const outcome = behaviour.make({ before, request: dto, caller: by, now: wireDate(stage.world.now()) })
  if (outcome.kind === 'refused') return refuse(outcome.refusal)
  entities.change(id, outcome.after, { what: operation.name, by })
  return { kind: 'done', dto: outcome.after }
}

function refuse({ status, errorCode, message }: { status: number; errorCode: string; message: string }): Outcome {
  return { kind: 'refused', refusal: serviceRefusal(status, errorCode, message) }
}

/** What a real server says of an operation that nobody wrote a service for. */
function notImplemented({ name, routes }: Operation): Refusal {
  const verb = routes[0]?.verbs[0] ?? 'POST'
  const method = verb.charAt(0) + verb.slice(1).toLowerCase()
  const message = `Could not find method named ${method}(${name}) or Any(${name}) on Service`
  return { ...serviceRefusal(405, 'NotImplementedException', message), reason: 'Method Not Allowed' }
}
