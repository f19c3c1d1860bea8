/** Reads a request body as ServiceStack's own formats are read. */

import { isObject } from '#servicestack/model/wire-kind.ts'
import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import { type Refusal, serializationRefusal } from '../answering/refusal.ts'
import { bodyText, type WireRequest } from '../wire-request.ts'
import type { BodyReader } from './body-reader.ts'

/** What the body says, nothing where there is none, or the 400 that says why it cannot be read. */
export type Body =
  | { readonly kind: 'read'; readonly value: WireValue | undefined }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** What a body is read as. */
export interface ReadAs {
  readonly read: BodyReader | undefined
  /** The Content-Type and the class that an error names. */
  readonly contentType: string
  readonly typeName: string
}

/** Reads the body, if it is one that ServiceStack looks at. Evidence: docs/discoveries/body-errors.md */
export function readBody(request: WireRequest, { read, contentType, typeName }: ReadAs): Body {
  if (read === undefined || !hasBody(request)) return { kind: 'read', value: undefined }
  try {
    return { kind: 'read', value: read(decompressed(request)) }
  } catch (error) {
    if (!(error instanceof SerializationError)) throw error
    // the stray quote is the real server's
    const message = `Could not deserialize '${contentType}' request using ${typeName}'\nError: ${error.message}`
    return { kind: 'refused', refusal: serializationRefusal(message, []) }
  }
}

/** A request DTO is an object, and an empty one where there is no body. */
export function objectOfBody(value: WireValue | undefined): WireObject {
  return value !== undefined && isObject(value) ? value : {}
}

/** A body without a Content-Length (chunked) is not looked at, unless it is encoded: docs/discoveries/chunked-bodies.md */
export function hasBody(request: WireRequest): boolean {
  const { headers, body, bodyFault } = request
  return (
    (body.length > 0 || bodyFault !== undefined) && (headers.has('content-length') || headers.has('content-encoding'))
  )
}

/** A body that is not packed as it says is refused: docs/discoveries/compressed-bodies.md */
function decompressed(request: WireRequest): string {
  // reading fails where the web server gives a slow client up: docs/discoveries/slow-bodies.md
  if (request.bodyFault !== undefined) throw new SerializationError('malformed', request.bodyFault)
  const encodings = request.headers.get('content-encoding')
  const fault = encodings?.length === 1 ? unpackingFaults.get(encodings[0] ?? '') : undefined
  if (fault === undefined) return bodyText(request)
  const { unpackedBody } = request
  if (unpackedBody === undefined) throw new SerializationError('not-supported', fault)
  return bodyText({ body: unpackedBody })
}

const unsupported = 'The archive entry was compressed using an unsupported compression method.'

/** What .NET says by encoding, in lower case only; others are not undone. */
const unpackingFaults: ReadonlyMap<string, string> = new Map([
  ['gzip', unsupported],
  ['deflate', unsupported],
  ['br', 'Decoder ran into invalid data.'],
])
