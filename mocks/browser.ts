/** The browser door: answers a page's requests from a service worker with msw. */

import { type SetupWorker, setupWorker } from 'msw/browser'
import { type Api, beginWorld } from '#mocks/engine/api.ts'
import { type HandlerOptions, handlers } from '#mocks/handlers/handlers.ts'
import type { World } from '#mocks/world/world.ts'

/** An msw worker that stands in for an API, and the world behind it. */
export interface BrowserMock {
  /** msw's own worker: `start()`, `stop()`, `use()`. */
  readonly worker: SetupWorker
  readonly world: World
}

/**
 * Prepares the worker; nothing is intercepted before `await worker.start()`.
 * @example const { worker } = setupBrowser(evoVoice, { seed: 1, now: Date.now })
 */
export function setupBrowser(api: Api, options: HandlerOptions): BrowserMock {
  const world = beginWorld(api, options)
  return { worker: setupWorker(...handlers(api, { ...options, world })), world }
}
