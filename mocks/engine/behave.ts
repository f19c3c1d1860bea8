/** Runs an operation's behaviour in the world, or what stands in for one. */

import type { Behaviour } from '#behaviour/behaviour.ts'
import { serviceRefusal } from '#servicestack/http/answering/refusal.ts'
import type { Caller } from '#servicestack/http/sessions/authenticate.ts'
import type { WireRequest } from '#servicestack/http/wire-request.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'
import type { Outcome } from './outcome.ts'
import { personOf } from './person-of.ts'
import type { Play } from './play.ts'
import type { Call } from './service.ts'
import { hasMethod, noMethod } from './service-method.ts'
import type { Stage } from './stage.ts'
import { whoAsks } from './who-asks.ts'

/** Validates the request, and answers it by the operation's behaviour or by the service that stands in for one. */
export function behave(dto: WireObject, asked: Asked, caller: Caller | undefined, stage: Stage): Outcome {
  const { operation, request } = asked
  const invalid = stage.validator(operation)(dto)
  if (invalid !== undefined) return { kind: 'refused', refusal: invalid }
  const takesVerb = hasMethod(operation, request.method)
  const behaviour = stage.behaviours.get(operation.name)
  if (takesVerb && behaviour !== undefined) return perform(behaviour, dto, caller, stage)
  const service = stage.services.get(operation.name)
  if (takesVerb && service !== undefined) return service.answer(callOf(dto, request, caller, stage))
  return { kind: 'refused', refusal: noMethod(operation, request.method, service?.className), isThrown: true }
}

type Asked = Pick<Play, 'operation' | 'request'>

/** Applies the behaviour to the entity that the request names and keeps what it became. */
function perform(behaviour: Behaviour, dto: WireObject, caller: Caller | undefined, stage: Stage): Outcome {
  const { world } = stage
  const by = caller?.userName ?? ''
  const person = personOf(caller, world)
  const entities = world.collection(behaviour.collection)
  const id = behaviour.idOf(dto)
  // the binder and the seeds put only wire values into the world
  const before = entities.get(id) as WireObject | undefined
  // what somebody may not see does not exist for him
  if (before === undefined || behaviour.sees?.(before, person) === false) return refuse(behaviour.unknown(id))
  const now = stage.wireDate(world.now())
  const outcome = behaviour.make({ before, request: dto, caller: by, now, person })
  if (outcome.kind === 'refused') return refuse(outcome.refusal)
  entities.change(id, outcome.after, { what: behaviour.operation, by })
  return { kind: 'done', dto: behaviour.shown?.(outcome.after) ?? outcome.after }
}

function refuse({ status, errorCode, message }: { status: number; errorCode: string; message: string }): Outcome {
  return { kind: 'refused', refusal: serviceRefusal(status, errorCode, message) }
}

function callOf(dto: WireObject, wire: WireRequest, caller: Caller | undefined, { world }: Stage): Call {
  const person = personOf(caller, world)
  return {
    request: dto,
    caller: caller?.userName ?? '',
    world,
    ...(caller && { user: caller }),
    ...(person && { person }),
    whoAsks: () => person ?? whoAsks(wire, world),
    wire,
  }
}
