/** Puts the sandbox's own routes in front of an engine. */

import type { Engine } from '#mocks/engine/engine.ts'
import type { World } from '#mocks/world/world.ts'
import { decodePercent, readTarget } from '#servicestack/http/target.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import { worldView } from './world-view.ts'

/** Where the sandbox's own routes begin. */
export const sandboxPrefix = '/__understudy/'

/** Returns an engine that also answers `/__understudy/world` and below, to callers on this machine only. */
export function withSandbox(engine: Engine, world: World): Engine {
  return (request) => {
    if (!`${readTarget(request.target).path}/`.startsWith(sandboxPrefix)) return engine(request)
    if (!request.isLocal) return text(403, 'Forbidden', 'The sandbox answers callers on its own machine only.\n')
    const view =
      request.method === 'GET' || request.method === 'HEAD'
        ? viewAt(request.target.slice(sandboxPrefix.length), world)
        : undefined
    if (view === undefined) return text(404, 'Not Found', guide)
    return respond(200, 'OK', 'application/json; charset=utf-8', `${JSON.stringify(view, null, 2)}\n`)
  }
}

const guide = 'There is GET /__understudy/world, and GET /__understudy/world/{collection}/{id} for one entity.\n'

function viewAt(target: string, world: World): unknown {
  const [place, collection, id, ...rest] = readTarget(target).path.split('/').map(decodePercent)
  if (place !== 'world' || rest.length > 0) return undefined
  if (collection === undefined) return worldView(world)
  const isKnown = id !== undefined && world.collectionNames().includes(collection)
  return isKnown ? world.collection(collection).get(id) : undefined
}

function text(status: number, reason: string, body: string): WireResponse {
  return respond(status, reason, 'text/plain; charset=utf-8', body)
}

function respond(status: number, reason: string, contentType: string, body: string): WireResponse {
  const headers = [
    ['Content-Type', contentType],
    ['Cache-Control', 'no-store'],
  ] as const
  return { status, reason, headers, body }
}
