/** Answers a steering call, and says why not where it cannot. */

import type { Reply } from '#mocks/engine/reply.ts'
import { WorldError } from '#mocks/world/world-error.ts'
import { queryValue, readTarget } from '#servicestack/http/target.ts'
import type { WireRequest } from '#servicestack/http/wire-request.ts'
import { LinkError } from '../link/link-error.ts'
import { admit } from './admit.ts'
import { findRoute } from './find-route.ts'
import { readBody } from './reading/read-body.ts'
import type { Steered } from './route.ts'
import { routes } from './routes.ts'
import { SteeringError } from './steering-error.ts'
import { writeRefusal } from './write-refusal.ts'

/** Answers a request below `/__understudy`; `token` is what callers must know, where one is set. */
export function steer(request: WireRequest, steered: Steered, token?: string): Reply {
  try {
    admit(request, token)
    return answer(request, steered)
  } catch (error) {
    return writeRefusal(refusalIn(error))
  }
}

function answer(request: WireRequest, steered: Steered): Reply {
  const { route, place } = findRoute(routes, request)
  const { values } = readTarget(request.target)
  const body = route.method === 'GET' ? {} : readBody(request)
  steered.world.catchUp()
  return route.answer({ ...steered, request, place, body, query: (name) => queryValue(values, name) })
}

/** Worlds and links speak of mistakes in their own rooms; whatever else is thrown is a fault of ours. */
function refusalIn(error: unknown): SteeringError {
  if (error instanceof SteeringError) return error
  if (error instanceof WorldError || error instanceof LinkError) return new SteeringError(error.code, error.message)
  throw error
}
