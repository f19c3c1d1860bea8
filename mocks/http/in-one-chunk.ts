/** Frames a body that comes in chunks, as one that is all there is. */

/** Returns the whole body as one chunk and the last, empty one. */
export function inOneChunk(body: string | Uint8Array): string | Uint8Array {
  const size = typeof body === 'string' ? Buffer.byteLength(body) : body.length
  if (size === 0) return lastChunk
  const frame = `${size.toString(16)}\r\n`
  if (typeof body === 'string') return `${frame}${body}\r\n${lastChunk}`
  return Buffer.concat([Buffer.from(frame), body, Buffer.from(`\r\n${lastChunk}`)])
}

const lastChunk = '0\r\n\r\n'
