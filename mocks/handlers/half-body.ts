/** Breaks the body of an answer off midway. */

/** Returns a stream of the first half of a body, which fails where the second begins. */
export function halfBody(body: string | Uint8Array): ReadableStream<Uint8Array> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  return new ReadableStream({
    start(controller) {
      if (bytes.length > 1) controller.enqueue(bytes.slice(0, bytes.length >> 1))
    },
    // a failure takes back what nobody has read yet, so it waits until the half has been
    pull(controller) {
      controller.error(new TypeError('The connection was cut'))
    },
  })
}
