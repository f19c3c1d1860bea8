/** Undoes the Content-Encoding of a body, as .NET does. */

import { brotliDecompressSync, constants, gunzipSync, inflateSync } from 'node:zlib'

/** Returns what was packed; undefined for another encoding, and for bytes that are not packed so. */
export function unpack(encoding: string, body: Uint8Array): Uint8Array | undefined {
  try {
    return unpackers.get(encoding)?.(body)
  } catch {
    return undefined
  }
}

/** A small body that unpacks to a huge one is not unpacked. */
const maxOutputLength = 256 * 1024 * 1024

/** .NET takes what there is of a body that breaks off. */
const lenient = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength }

/** To .NET `deflate` is zlib, as the standard has it. */
const unpackers: ReadonlyMap<string, (body: Uint8Array) => Uint8Array> = new Map([
  ['gzip', (body: Uint8Array) => gunzipSync(body, lenient)],
  ['deflate', (body: Uint8Array) => inflateSync(body, lenient)],
  ['br', (body: Uint8Array) => brotliDecompressSync(body, { maxOutputLength })],
])
