/** The routes of what users may do, and of doing it for them. */

import type { Reply } from '#mocks/engine/reply.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { Members } from '../reading/members.ts'
import type { Call, Route } from '../route.ts'
import { SteeringError } from '../steering-error.ts'
import { writeJson } from '../write-json.ts'
import { entityOf } from './entity-of.ts'
import { findUser } from './find-user.ts'
import { runOperation } from './run-operation.ts'

/** Legal moves, and moves that are made. */
export const moveRoutes: readonly Route[] = [
  { method: 'POST', path: '/world/moves', does: 'Run any operation as any user, without his password', answer: run },
  {
    method: 'GET',
    path: '/world/{collection}/{id}/moves',
    does: 'What may be done now with an entity',
    answer: (call) => writeJson({ moves: movesOf(call) }),
  },
]

function run(call: Call): Reply {
  const members = new Members(call.body, ['operation', 'request', 'as'])
  const as = members.optionalText('as')
  const asked = {
    operation: members.text('operation'),
    request: members.optionalObject('request') ?? {},
    user: as === undefined ? undefined : findUser(as, call.world),
  }
  return writeJson(runOperation(asked, call))
}

/** Answers of operations tell moves, so that the entity is taken for the answer of one that works on its collection. */
function movesOf(call: Call): readonly string[] {
  const { api, place, query, world } = call
  // the binder and the seeds put only wire values into the world
  const dto = entityOf(call) as WireValue
  const as = query('as')
  const person = as === undefined ? undefined : findUser(as, world)
  const names = api.behaviours
    .filter(({ collection }) => collection === place('collection'))
    .map((one) => one.operation)
  for (const operation of api.model.operations) {
    const moves = names.includes(operation.name) ? api.movesOf?.(dto, operation, person) : undefined
    if (moves !== undefined) return moves
  }
  throw new SteeringError('no-moves', `The API ${api.name} tells no moves of ${place('collection')}.`)
}
