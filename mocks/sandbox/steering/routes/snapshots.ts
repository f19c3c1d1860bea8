/** The routes of a world's snapshots. */

import type { Reply } from '#mocks/engine/reply.ts'
import { Members } from '../reading/members.ts'
import type { Call, Route } from '../route.ts'
import { SteeringError } from '../steering-error.ts'
import { writeJson } from '../write-json.ts'
import { writeHistory } from './write-history.ts'

/** Taken, restored, compared and forgotten. */
export const snapshotRoutes: readonly Route[] = [
  { method: 'GET', path: '/world/snapshots', does: 'The names of the snapshots', answer: writeNames },
  { method: 'POST', path: '/world/snapshots', does: 'Keep this very moment under a name', answer: take },
  { method: 'DELETE', path: '/world/snapshots/{name}', does: 'Forget a snapshot', answer: drop },
  {
    method: 'POST',
    path: '/world/snapshots/{name}/restore',
    does: 'Go back to a snapshot, as one step that can be undone',
    answer: restore,
  },
  {
    method: 'GET',
    path: '/world/snapshots/{name}/diff',
    does: 'What has changed since a snapshot',
    answer: ({ place, world }) => writeJson({ differences: world.snapshots.difference(place('name')) }),
  },
]

function take(call: Call): Reply {
  call.world.snapshots.take(new Members(call.body, ['name']).text('name'))
  return writeNames(call)
}

function drop(call: Call): Reply {
  const name = call.place('name')
  if (call.world.snapshots.drop(name)) return writeNames(call)
  const known = call.world.snapshots.names().join(', ') || 'none'
  throw new SteeringError('unknown-snapshot', `There is no snapshot ${JSON.stringify(name)}. There are: ${known}.`)
}

function restore({ body, place, world }: Call): Reply {
  new Members(body, [])
  const before = world.journal.count()
  world.snapshots.restore(place('name'))
  return writeHistory(world, world.journal.count() - before)
}

function writeNames({ world }: Call): Reply {
  return writeJson({ snapshots: world.snapshots.names() })
}
