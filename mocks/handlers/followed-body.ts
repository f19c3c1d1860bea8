/** Makes a stream of a body that goes on. */

import type { Follow } from '#mocks/engine/reply.ts'

/** Returns the body and what is said behind it, until the reader leaves or his request is given up. */
export function followedBody(body: string | Uint8Array, follow: Follow, gone: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let stop = () => {}
  return new ReadableStream({
    start(controller) {
      if (body.length > 0) controller.enqueue(typeof body === 'string' ? encoder.encode(body) : body)
      const end = follow((text) => controller.enqueue(encoder.encode(text)))
      stop = () => {
        stop = () => {}
        end()
      }
      gone.addEventListener('abort', () => {
        stop()
      })
    },
    cancel: () => stop(),
  })
}
