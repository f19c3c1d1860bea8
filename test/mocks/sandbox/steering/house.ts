/** A house of doors that is steered: a small API, its world, and a way to call the routes. */

import type { Api } from '#mocks/engine/api.ts'
import { prepareEngine } from '#mocks/engine/engine.ts'
import type { KeyedWorlds } from '#mocks/sandbox/steering/route.ts'
import { withSandbox } from '#mocks/sandbox/with-sandbox.ts'
import { createWorld } from '#mocks/world/create-world.ts'
import type { Scenario, World } from '#mocks/world/world.ts'
import { responseText } from '#servicestack/http/answering/response-text.ts'
import { headerLines } from '#servicestack/http/wire-request.ts'
import { smallApi } from '../../engine/small-api.ts'

/** When the house is built, in milliseconds since 1970. */
export const builtAt = Date.parse('2026-01-02T03:04:05Z')

function doorsUpTo(count: number): Scenario {
  return (world) => {
    for (let number = 1; number <= count; number++)
      world.collection('doors').plant(`D${number}`, () => ({ by: 'nobody' }))
  }
}

/** Two scenarios, and moves that depend on who asks. */
export const doors: Api = {
  ...smallApi,
  scenarios: { oneDoor: doorsUpTo(1), manyDoors: doorsUpTo(1000) },
  movesOf: (_dto, _operation, person) => (person?.userName === 'porter' ? ['OpenDoor', 'LockDoor'] : ['OpenDoor']),
  createWorld: ({ seed, now, at }) =>
    createWorld({
      seed,
      now,
      at,
      users: smallApi.createWorld({ seed, now }).users.all,
      opening: { name: 'oneDoor', plant: doorsUpTo(1) },
    }),
}

/** How a house is called. */
export interface HouseOptions {
  readonly api?: Api
  readonly token?: string
  readonly worlds?: KeyedWorlds
}

/** What a request says beside method, path and body. */
export interface Manner {
  readonly isLocal?: boolean
  readonly headers?: Readonly<Record<string, string>>
  /** The body as it stands, in the place of JSON. */
  readonly text?: string
}

/** A world whose clock stands still, and a way to steer it. */
export function buildHouse({ api = doors, ...options }: HouseOptions = {}) {
  const world = api.createWorld({ seed: 1, now: () => builtAt, at: builtAt })
  return { world, ...callsOf(world, { api, ...options }) }
}

/** A way to steer a world. */
export function callsOf(world: World, { api = doors, ...options }: HouseOptions = {}) {
  const engine = withSandbox(prepareEngine(api), { api, ...options })(world)
  function call(method: string, path: string, body?: unknown, { isLocal = true, headers = {}, text }: Manner = {}) {
    const bytes = new TextEncoder().encode(text ?? (body === undefined ? '' : JSON.stringify(body)))
    const typed = body === undefined ? headers : { 'content-type': 'application/json', ...headers }
    const lines = headerLines(Object.entries({ host: 'localhost:4010', ...typed }))
    return engine({ method, target: path, headers: lines, body: bytes, isLocal })
  }
  return {
    call,
    /** Calls a route below `/__understudy`; the answer's JSON with its status. */
    steer(method: string, path: string, body?: unknown, manner?: Manner) {
      const reply = call(method, `/__understudy${path}`, body, manner)
      const answer: unknown = JSON.parse(responseText(reply))
      return { status: reply.status, answer, headers: new Map(reply.headers) }
    },
  }
}

/** The code and the message of a refusal. */
export function refusalIn(answer: unknown): { readonly code: unknown; readonly message: string } {
  const { code, message } = Object(Object(answer).error)
  return { code, message: String(message) }
}
