/** Makes a stream of a body that goes on. */

import type { Follow } from '#mocks/engine/reply.ts'

/** Bytes that may wait for a reader who does not read; behind more of them he is given up. */
const patience = 8 * 1024 * 1024

/** Returns the body and what is said behind it, until the reader leaves or his request is given up. */
export function followedBody(body: string | Uint8Array, follow: Follow, gone: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let isOver = false
  let stop = () => {}
  const end = () => {
    if (!isOver) stop()
    isOver = true
  }
  const source: UnderlyingDefaultSource<Uint8Array> = {
    start(controller) {
      if (body.length > 0) controller.enqueue(typeof body === 'string' ? encoder.encode(body) : body)
      const say = (text: string): void => {
        if (isOver) return
        controller.enqueue(encoder.encode(text))
        if ((controller.desiredSize ?? 0) >= -patience) return
        end()
        controller.error(new TypeError('Nobody reads'))
      }
      const close = (): void => {
        if (isOver) return
        end()
        controller.close()
      }
      stop = follow(say, close)
      gone.addEventListener('abort', end)
    },
    cancel: end,
  }
  return new ReadableStream(source, new ByteLengthQueuingStrategy({ highWaterMark: 0 }))
}
