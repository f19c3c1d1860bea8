/** Puts the sandbox's own routes in front of an engine. */

import type { Api } from '#mocks/engine/api.ts'
import type { Engine } from '#mocks/engine/engine.ts'
import type { World } from '#mocks/world/world.ts'
import { readTarget } from '#servicestack/http/target.ts'
import type { KeyedWorlds } from './steering/route.ts'
import { steer } from './steering/steer.ts'
import { steeringPrefix } from './steering/steering-prefix.ts'

/** What is steered beside the world of a call. */
export interface SandboxOptions {
  readonly api: Api
  /** The worlds that have a key; none by default. */
  readonly worlds?: KeyedWorlds
  /** What callers must know to steer; without one, they must be on this machine. */
  readonly token?: string | undefined
}

/** Returns engines of worlds that also answer `/__understudy` and below, which is how each world is steered. */
export function withSandbox(
  engineOf: (world: World) => Engine,
  { api, worlds = noWorlds, token }: SandboxOptions,
): (world: World) => Engine {
  return (world) => {
    const engine = engineOf(world)
    return (request) => {
      if (!isSteering(request.target)) return engine(request)
      return steer(request, { api, world, engine, worlds }, token)
    }
  }
}

const noWorlds: KeyedWorlds = { list: () => [], remove: () => false }

function isSteering(target: string): boolean {
  return target.startsWith(steeringPrefix) && `${readTarget(target).path}/`.startsWith(`${steeringPrefix}/`)
}
