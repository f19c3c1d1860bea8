/** Writes and reads Media Type Objects: OpenAPI 3.1, section 4.8.14. Every body is spoken in JSON and in JSV. */

import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { Place } from './place.ts'

/** The two formats of one body. */
export interface MediaTypes<Schema> {
  readonly 'application/json': MediaTypeObject<Schema>
  readonly 'application/jsv': MediaTypeObject<Schema>
}

/** What a body holds, and the published sample of it as a value. */
export interface MediaTypeObject<Schema> {
  readonly schema: Schema
  readonly example?: WireValue
}

/** Returns both formats of a body. */
export function writeMediaTypes<Schema>(schema: Schema, example: WireValue | undefined): MediaTypes<Schema> {
  const mediaType = { schema, ...(example === undefined ? {} : { example }) }
  return { 'application/json': mediaType, 'application/jsv': mediaType }
}

/** Returns the schema of a body, which is the same in every format. */
export function readBodySchema(content: Place): Place {
  return content.member('application/json').member('schema')
}
