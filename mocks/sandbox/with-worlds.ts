/** Gives everybody who names a world the world of that key, and all others the default one. */

import type { Engine } from '#mocks/engine/engine.ts'
import type { Reply } from '#mocks/engine/reply.ts'
import type { World } from '#mocks/world/world.ts'
import type { Worlds } from '#mocks/world/worlds.ts'
import { behindPrefix, outOfPrefix } from './behind-prefix.ts'
import { SteeringError } from './steering/steering-error.ts'
import { writeRefusal } from './steering/write-refusal.ts'
import { isWorldKey, readWorldKey, worldCookie, worldHeader } from './world-key.ts'

/** Returns the engine of all worlds; to make a world's own for each request costs less than to keep ten thousand. */
export function withWorlds(engineOf: (world: World) => Engine, worlds: Worlds): Engine {
  const first = engineOf(worlds.first)
  return (request) => {
    const named = readWorldKey(request)
    if (named === undefined) return first(request)
    const { key, prefix } = named
    if (!isWorldKey(key)) return noKey(key)
    const world = worlds.of(key)
    if (world === undefined) return noRoom(key, worlds)
    const engine = engineOf(world)
    return prefix === '' ? engine(request) : outOfPrefix(engine(behindPrefix(request, prefix)), request, prefix)
  }
}

function noKey(key: string): Reply {
  const message = `${JSON.stringify(key)} cannot be the key of a world: write 1 to 64 letters, digits, dots, hyphens or underscores behind /~, in the header ${worldHeader} or in the cookie ${worldCookie}.`
  return writeRefusal(new SteeringError('wrong-key', message))
}

function noRoom(key: string, { size }: Worlds): Reply {
  const message = `There is no room for the world ${JSON.stringify(key)}: each of the ${size} worlds there may be is in use. Remove one with DELETE /__understudy/worlds/{key}, or start the stand-in with a larger --max-worlds or a shorter --world-ttl.`
  return writeRefusal(new SteeringError('no-room', message))
}
