/** Runs an operation's behaviour in the world, or what stands in for one. */

import type { Behaviour } from '#behaviour/behaviour.ts'
import type { Caller } from '#servicestack/http/authenticate.ts'
import { type Refusal, serviceRefusal } from '#servicestack/http/refusal.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'
import type { Outcome } from './outcome.ts'
import type { Stage } from './stage.ts'

/** Validates the request, and answers it by the operation's behaviour or by the service that stands in for one. */
export function behave(dto: WireObject, operation: Operation, caller: Caller | undefined, stage: Stage): Outcome {
  const invalid = stage.validator(operation)(dto)
  if (invalid !== undefined) return { kind: 'refused', refusal: invalid }
  const by = caller?.userName ?? ''
  const behaviour = stage.behaviours.get(operation.name)
  if (behaviour !== undefined) return perform(behaviour, dto, by, stage)
  const service = stage.services.get(operation.name)
  if (service !== undefined) return service.answer({ request: dto, caller: by, world: stage.world })
  return { kind: 'refused', refusal: notImplemented(operation) }
}

/** Applies the behaviour to the entity that the request names and keeps what it became. */
function perform(behaviour: Behaviour, dto: WireObject, by: string, stage: Stage): Outcome {
  const entities = stage.world.collection(behaviour.collection)
  const id = behaviour.idOf(dto)
  // the binder and the seeds put only wire values into the world
  const before = entities.get(id) as WireObject | undefined
  if (before === undefined) return refuse(behaviour.unknown(id))
  const outcome = behaviour.make({ before, request: dto, caller: by, now: stage.wireDate(stage.world.now()) })
  if (outcome.kind === 'refused') return refuse(outcome.refusal)
  entities.change(id, outcome.after, { what: behaviour.operation, by })
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
