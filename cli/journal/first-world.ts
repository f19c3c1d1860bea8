/** Begins the default world of a server, as early as the one that its journal holds. */

import type { Api, Beginning } from '#mocks/engine/api.ts'
import type { World } from '#mocks/world/world.ts'
import { UsageError } from '../usage-error.ts'
import type { KeptWorld } from './kept-world.ts'

/**
 * Returns a new world. Where one is kept, the new one shares its seed and its beginning, because not every API can
 * plant again later; throws a UsageError where it cannot be made to.
 */
export function firstWorld(api: Api, beginning: Beginning, kept: KeptWorld | undefined): World {
  if (kept === undefined) return api.createWorld(beginning)
  const { scenario, seed, startedAt } = kept.beginning
  let isBegun = false
  const now = () => (isBegun ? beginning.now() : startedAt)
  const world = api.createWorld({ ...beginning, ...(scenario === '' ? {} : { scenario }), seed, now })
  isBegun = true
  if (scenario !== '' || world.startedAt === startedAt) return world
  const began = new Date(startedAt).toISOString()
  throw new UsageError(`The journal holds a world that began at ${began}. Leave --now out, or write --now ${began}.`)
}
