/** Makes the calls of one world. */

import type { AnswerView } from '#mocks/sandbox/steering/routes/run-operation.ts'
import type { UserView } from '#mocks/sandbox/steering/routes/users.ts'
import type { WorldView } from '#mocks/sandbox/world-view.ts'
import type { SnapshotDifference } from '#mocks/world/snapshots.ts'
import type { WorldLine } from '#mocks/world/world-line.ts'
import type { Connection } from './connection.ts'
import { readLines } from './read-lines.ts'
import { steerClock } from './steered-clock.ts'
import type { SteeredWorld } from './steered-world.ts'
import { worldState } from './world-state.ts'

/** Returns the calls that do not depend on the world's key. */
export function steerWorld(connection: Connection): Omit<SteeredWorld, 'url' | 'headers' | 'remove'> {
  const { ask } = connection
  return {
    ...pastOf(connection),
    clock: steerClock(connection),
    faults: {
      set: async (rules) => void (await ask('PUT', '/world/faults', { rules })),
      clear: async () => void (await ask('DELETE', '/world/faults')),
    },
    state: async ({ events = 100 } = {}) => worldState(await ask<WorldView>('GET', `/world?events=${events}`)),
    entity: (collection, id) => ask('GET', `/world/${encodeURIComponent(collection)}/${encodeURIComponent(id)}`),
    reset: () => ask('POST', '/world/reset'),
    scenario: (name, { seed, now } = {}) => ask('POST', '/world/scenario', { name, seed, now }),
    moves: async (id, as, collection = 'sessions') => {
      const path = `/world/${encodeURIComponent(collection)}/${encodeURIComponent(id)}/moves`
      const query = as === undefined ? '' : `?as=${encodeURIComponent(as)}`
      return (await ask<{ moves: readonly string[] }>('GET', path + query)).moves
    },
    run: (operation, request, as) => ask<AnswerView>('POST', '/world/moves', { operation, request, as }),
    users: async () => (await ask<{ users: readonly UserView[] }>('GET', '/world/users')).users,
    addUser: async (user) => void (await ask('POST', '/world/users', user)),
    link: async () => (await ask<{ link: string }>('GET', '/world/link')).link,
    open: async (link) => void (await ask('POST', '/world?events=0', { link })),
    events: (options) => eventsOf(connection, options),
  }
}

type Past = 'snapshot' | 'restore' | 'difference' | 'undo' | 'redo' | 'rewind'

function pastOf({ ask }: Connection): Pick<SteeredWorld, Past> {
  const pathOf = (name: string) => `/world/snapshots/${encodeURIComponent(name)}`
  return {
    snapshot: async (name) => void (await ask('POST', '/world/snapshots', { name })),
    restore: (name) => ask('POST', `${pathOf(name)}/restore`),
    difference: async (name) => {
      const answer = await ask<{ differences: readonly SnapshotDifference[] }>('GET', `${pathOf(name)}/diff`)
      return answer.differences
    },
    undo: (steps) => ask('POST', '/world/undo', { steps }),
    redo: (steps) => ask('POST', '/world/redo', { steps }),
    rewind: (to) => ask('POST', '/world/rewind', { to }),
  }
}

async function* eventsOf(
  connection: Connection,
  { since, signal }: NonNullable<Parameters<SteeredWorld['events']>[0]> = {},
): AsyncGenerator<WorldLine, void> {
  try {
    yield* readLines(await connection.open(`/world/events${since === undefined ? '' : `?since=${since}`}`, signal))
  } catch (error) {
    // an end that was asked for is none to complain about
    if (!signal?.aborted) throw error
  }
}
