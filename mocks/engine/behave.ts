/** Runs an operation's behaviour in the world, or what stands in for one. */

import type { Behaviour } from '#behaviour/behaviour.ts'
import { serviceRefusal } from '#servicestack/http/answering/refusal.ts'
import type { Caller } from '#servicestack/http/sessions/authenticate.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'
import type { Outcome } from './outcome.ts'
import type { Play } from './play.ts'
import { hasMethod, noMethod } from './service-method.ts'
import type { Stage } from './stage.ts'

/** Validates the request, and answers it by the operation's behaviour or by the service that stands in for one. */
export function behave(dto: WireObject, asked: Asked, caller: Caller | undefined, stage: Stage): Outcome {
  const { operation, request } = asked
  const invalid = stage.validator(operation)(dto)
  if (invalid !== undefined) return { kind: 'refused', refusal: invalid }
  const by = caller?.userName ?? ''
  const takesVerb = hasMethod(operation, request.method)
  const behaviour = stage.behaviours.get(operation.name)
  if (takesVerb && behaviour !== undefined) return perform(behaviour, dto, by, stage)
  const service = stage.services.get(operation.name)
  if (takesVerb && service !== undefined) return service.answer({ request: dto, caller: by, world: stage.world })
  return { kind: 'refused', refusal: noMethod(operation, request.method, service?.className), isThrown: true }
}

type Asked = Pick<Play, 'operation' | 'request'>

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
