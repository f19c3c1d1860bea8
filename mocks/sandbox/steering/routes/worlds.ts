/** The routes of the worlds of one server. */

import type { Reply } from '#mocks/engine/reply.ts'
import type { World } from '#mocks/world/world.ts'
import type { Call, Route } from '../route.ts'
import { SteeringError } from '../steering-error.ts'
import { writeJson } from '../write-json.ts'

/** The worlds that have a key: told, and forgotten. */
export const worldsRoutes: readonly Route[] = [
  { method: 'GET', path: '/worlds', does: 'The worlds that have a key', answer: writeWorlds },
  {
    method: 'DELETE',
    path: '/worlds/{key}',
    does: 'Forget the world of a key; whoever calls it next gets a fresh one',
    answer: remove,
  },
]

/** A world that has a key. */
export interface WorldSummary {
  readonly key: string
  readonly scenario: string
  readonly seed: number
  readonly journalCount: number
}

function remove(call: Call): Reply {
  const key = call.place('key')
  if (call.worlds.remove(key)) return writeWorlds(call)
  const known =
    call.worlds
      .list()
      .map(([one]) => one)
      .join(', ') || 'none'
  throw new SteeringError('unknown-world', `There is no world ${JSON.stringify(key)}. There are: ${known}.`)
}

function writeWorlds({ worlds }: Call): Reply {
  return writeJson({ worlds: worlds.list().map(([key, world]) => summaryOf(key, world)) })
}

function summaryOf(key: string, { scenario, seed, journal }: World): WorldSummary {
  return { key, scenario, seed, journalCount: journal.count() }
}
