/** Makes bytes few and many again: docs/decisions/0012-why-fflate.md */

import { deflateSync, Inflate } from 'fflate/browser'

/** Returns bytes as fewer bytes, the same everywhere. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: 9 })
}

/**
 * Returns the UTF-8 text that became such bytes, or undefined as soon as it turns out to be longer than so many bytes.
 * Bytes that are no such text throw what the package or the decoder throws.
 */
export function inflate(bytes: Uint8Array, limit: number): string | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let length = 0
  const inflating = new Inflate((chunk, isLast) => {
    length += chunk.length
    if (length <= limit) text += decoder.decode(chunk, { stream: !isLast })
  })
  for (let from = 0; from < bytes.length && length <= limit; from += stride) {
    inflating.push(bytes.subarray(from, from + stride), from + stride >= bytes.length)
  }
  return length <= limit ? text : undefined
}

/** So few bytes become four million at most. */
const stride = 4096
