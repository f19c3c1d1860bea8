/** Opens the worlds of an API for a door: the default one, those that have a key, and the engine that answers in all. */

import { type Api, beginWorld, type WorldChoice } from '#mocks/engine/api.ts'
import { type Engine, prepareEngine } from '#mocks/engine/engine.ts'
import type { World } from '#mocks/world/world.ts'
import { createWorlds, type Worlds } from '#mocks/world/worlds.ts'
import { chooseManners, type MannersChoice } from '#servicestack/http/choose-manners.ts'
import { withSandbox } from './with-sandbox.ts'
import { withWorlds } from './with-worlds.ts'

/** In which world to begin, how to speak, and what clients may do about worlds. */
export type OpenWorldsOptions = WorldChoice &
  MannersChoice & {
    /** How many worlds may have a key; default 10,000. */
    readonly mostWorlds?: number
    /** How long such a world waits for its next request, in milliseconds; default an hour. */
    readonly worldTimeToLive?: number
    /** False for answers without the header `x-understudy-moves`. */
    readonly moves?: boolean
    /** What callers must know to steer the worlds; without one, they must be on this machine. */
    readonly controlToken?: string | undefined
    /** Told of each world that begins with a key, before anybody calls it. */
    readonly onWorldBegin?: (key: string, world: World) => void
    /** Told of each world that is forgotten. */
    readonly onWorldEnd?: (key: string, world: World) => void
  }

/** Worlds that can be called. */
export interface OpenWorlds {
  /** Answers a request in the world that it names, or in the default one. */
  readonly engine: Engine
  readonly worlds: Worlds
}

/** Opens them; `now` is the time by which worlds that nobody calls grow old, in milliseconds since 1970. */
export function openWorlds(api: Api, options: OpenWorldsOptions, now: () => number): OpenWorlds {
  const { moves = true, controlToken } = options
  const first = beginWorld(api, options)
  const worlds = createWorlds({
    first,
    most: options.mostWorlds,
    timeToLive: options.worldTimeToLive,
    now,
    onBegin: options.onWorldBegin,
    onEnd: options.onWorldEnd,
  })
  const engineOf = prepareEngine(api, chooseManners(options), { moves })
  return { engine: withWorlds(withSandbox(engineOf, { api, worlds, token: controlToken }), worlds), worlds }
}
