/** Undoes the Content-Encoding of a body, as .NET does. */

import type zlib from 'node:zlib'

/** Returns what was packed; undefined for another encoding, and for bytes that are not packed so. */
export function unpack(encoding: string, body: Uint8Array): Uint8Array | undefined {
  const unpacker = unpackers.get(encoding)
  if (unpacker === undefined) return undefined
  try {
    // loaded when it is needed: hardly anybody packs a request, and every start would pay for it
    return unpacker(body, process.getBuiltinModule('node:zlib'))
  } catch {
    return undefined
  }
}

/** A small body that unpacks to a huge one is not unpacked. */
const maxOutputLength = 256 * 1024 * 1024

type Unpack = (body: Uint8Array, library: typeof zlib) => Uint8Array

/** .NET takes what there is of a body that breaks off. */
const lenient = ({ constants }: typeof zlib) => ({ finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength })

/** To .NET `deflate` is zlib, as the standard has it. */
const unpackers: ReadonlyMap<string, Unpack> = new Map<string, Unpack>([
  ['gzip', (body, library) => library.gunzipSync(body, lenient(library))],
  ['deflate', (body, library) => library.inflateSync(body, lenient(library))],
  ['br', (body, library) => library.brotliDecompressSync(body, { maxOutputLength })],
])
