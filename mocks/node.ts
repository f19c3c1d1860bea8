/** The Node door: intercepts this process's own requests with msw. */

import { type SetupServer, setupServer } from 'msw/node'
import { type Api, beginWorld } from '#mocks/engine/api.ts'
import { type HandlerOptions, handlers } from '#mocks/handlers/handlers.ts'
import type { World } from '#mocks/world/world.ts'

/** An msw server that stands in for an API, and the world behind it. */
export interface NodeMock {
  /** msw's own server: `listen()`, `close()`, `use()`. */
  readonly server: SetupServer
  readonly world: World
}

/**
 * Prepares interception in Node; nothing is intercepted before `server.listen()`.
 * @example const { server } = setupNode(evoVoice, { seed: 1, now: Date.now })
 */
export function setupNode(api: Api, options: HandlerOptions): NodeMock {
  const world = beginWorld(api, options)
  return { server: setupServer(...handlers(api, { ...options, world })), world }
}
