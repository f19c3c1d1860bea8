/** A stand-in that is called without a network: requests go to its engine, and streams are streams. */

import type { Engine } from '#mocks/engine/engine.ts'
import { prepareEngine } from '#mocks/engine/engine.ts'
import type { Follow } from '#mocks/engine/reply.ts'
import { withSandbox } from '#mocks/sandbox/with-sandbox.ts'
import { withWorlds } from '#mocks/sandbox/with-worlds.ts'
import { createWorlds } from '#mocks/world/worlds.ts'
import { responseText } from '#servicestack/http/answering/response-text.ts'
import { headerLines } from '#servicestack/http/wire-request.ts'
import { builtAt, doors } from '../sandbox/steering/house.ts'

/** Where the stand-in pretends to be. */
export const address = 'http://stand-in.example'

/** A stand-in of the house of doors, with its worlds and its own `fetch`. */
export function openStandIn({ token }: { readonly token?: string } = {}) {
  const first = doors.createWorld({ seed: 1, now: () => builtAt, at: builtAt })
  const worlds = createWorlds({ first, now: () => builtAt })
  const engine = withWorlds(withSandbox(prepareEngine(doors), { api: doors, worlds, token }), worlds)
  return { worlds, fetch: fetchFrom(engine) }
}

/** What `fetch` would be if every address were this engine. */
export function fetchFrom(engine: Engine): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    request.signal.throwIfAborted()
    const { host, pathname, search } = new URL(request.url)
    const { method } = request
    const body = new Uint8Array(await request.arrayBuffer())
    const headers = headerLines([...request.headers, ['host', host]])
    const reply = engine({ method, target: pathname + search, headers, body, isLocal: true })
    const { status, delivery } = reply
    const lines = reply.headers.map(([name, value]): [string, string] => [name, value])
    const follow = delivery?.follow
    const content = follow === undefined ? responseText(reply) : streamOf(follow, request.signal)
    return new Response(content, { status, headers: lines })
  }
}

function streamOf(follow: Follow, signal: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let end = () => {}
  return new ReadableStream({
    start(controller) {
      end = follow(
        (text) => controller.enqueue(encoder.encode(text)),
        () => controller.close(),
      )
      signal.addEventListener('abort', () => {
        end()
        controller.error(signal.reason)
      })
    },
    cancel: () => end(),
  })
}
