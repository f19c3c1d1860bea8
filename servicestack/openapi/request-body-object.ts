/** Writes the Request Body Object: OpenAPI 3.1, section 4.8.13. The DTO tells it, so nothing reads it back. */

import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { type MediaTypes, writeMediaTypes } from './media-type-object.ts'
import type { Method, Slot } from './plan-paths.ts'
import { requestMembers, writeCarriedSchema } from './request-members.ts'
import type { SchemaObject } from './schema-object.ts'

/** A body in either format; a client may leave it out, for every member has a default. */
export interface RequestBodyObject {
  readonly content: MediaTypes<BodySchema>
}

/** The members of a request DTO that its path does not carry. */
export interface BodySchema {
  readonly type: 'object'
  readonly properties: Readonly<Record<string, SchemaObject>>
}

/** Tells whether ServiceStack reads a body with this method; with the others the members travel in the query. */
export function hasRequestBody(method: Method): boolean {
  return method === 'post' || method === 'put' || method === 'patch'
}

/** Returns the body of a slot, or undefined when it carries none. */
export function writeRequestBody(
  model: ServiceModel,
  slot: Slot,
  example: WireValue | undefined,
): RequestBodyObject | undefined {
  const { operation, method } = slot
  const carried = requestMembers(model, slot).filter(({ placeholder }) => placeholder === undefined)
  if (!hasRequestBody(method) || carried.length === 0) return undefined
  const properties = carried.map(
    ({ member }) => [member.name, writeCarriedSchema(model, operation.name, member)] as const,
  )
  const schema: BodySchema = { type: 'object', properties: Object.fromEntries(properties) }
  return { content: writeMediaTypes(schema, keepOnly(Object.keys(schema.properties), example)) }
}

/** A sample repeats what the path carries already; the example of the body does not. */
function keepOnly(names: readonly string[], example: WireValue | undefined): WireValue | undefined {
  if (typeof example !== 'object' || example === null) return undefined
  const shown = Object.entries(example).filter(([name]) => names.includes(name))
  return shown.length === 0 ? undefined : Object.fromEntries(shown)
}
