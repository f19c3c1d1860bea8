/** Writes and reads the Responses Object and its Response Objects: OpenAPI 3.1, sections 4.8.16 and 4.8.17. */

import type { AccessRules } from '#servicestack/model/access-rules.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { type MediaTypeObject, type MediaTypes, readBodySchema, writeMediaTypes } from './media-type-object.ts'
import type { Place } from './place.ts'
import type { Slot } from './plan-paths.ts'
import { readSchema, type SchemaObject, writeReference, writeSchema } from './schema-object.ts'

/** The responses of one operation: its success, and every refusal that its rules allow for. */
export interface ResponsesObject {
  readonly '200'?: ResponseObject
  readonly '204'?: ResponseObject
  readonly '400': ResponseReference
  readonly '401'?: ResponseReference
  readonly '403'?: ResponseReference
  readonly '404'?: ResponseReference
  readonly default: ResponseReference
}

/** One response. */
export interface ResponseObject {
  readonly description: string
  readonly headers?: { readonly 'WWW-Authenticate': { readonly description: string; readonly schema: SchemaObject } }
  readonly content?: MediaTypes<SchemaObject> | { readonly 'text/plain': MediaTypeObject<SchemaObject> }
}

/** A refusal that all operations share. */
export interface ResponseReference {
  readonly $ref: `#/components/responses/${RefusalName}`
}

/** The refusals that ServiceStack itself writes. */
export type RefusalName = 'BadRequest' | 'Unauthorized' | 'Forbidden' | 'NotFound' | 'Refused'

/** Returns the responses of a slot. */
export function writeResponses({ operation, placeholders }: Slot, example: WireValue | undefined): ResponsesObject {
  const { access, response } = operation
  return {
    ...(response === undefined ? { '204': { description: 'Done; there is nothing to return.' } } : {}),
    ...(response === undefined ? {} : { '200': writeSuccess(response, example) }),
    '400': refer('BadRequest'),
    ...(access.requiresAuthentication ? { '401': refer('Unauthorized') } : {}),
    ...(asksForMore(access) ? { '403': refer('Forbidden') } : {}),
    ...(placeholders.length > 0 ? { '404': refer('NotFound') } : {}),
    default: refer('Refused'),
  }
}

/** Returns the shared refusals that a document's operations refer to, in a fixed order. */
export function writeRefusals(
  responses: readonly ResponsesObject[],
): Readonly<Partial<Record<RefusalName, ResponseObject>>> {
  const used = new Set(responses.flatMap((response) => Object.values(response)).map(({ $ref }) => $ref))
  return Object.fromEntries(Object.entries(refusals).filter(([name]) => used.has(`#/components/responses/${name}`)))
}

/** Returns what an operation answers, or undefined when it returns nothing. */
export function readResponse(responses: Place): TypeReference | undefined {
  const success = responses.member('200')
  if (success.isAbsent() && !responses.member('204').isAbsent()) return undefined
  return readSchema(readBodySchema(success.member('content')))
}

function writeSuccess(response: TypeReference, example: WireValue | undefined): ResponseObject {
  return { description: 'The response DTO.', content: writeMediaTypes(writeSchema(response), example) }
}

function refer(name: RefusalName): ResponseReference {
  return { $ref: `#/components/responses/${name}` }
}

function asksForMore(access: AccessRules): boolean {
  const { requiredRoles, requiresAnyRole, requiredPermissions, requiresAnyPermission } = access
  return [requiredRoles, requiresAnyRole, requiredPermissions, requiresAnyPermission].some((names) => names.length > 0)
}

const text: SchemaObject = { type: 'string' }

const refusals: Readonly<Record<RefusalName, ResponseObject>> = {
  BadRequest: refusal('The request does not fit its DTO.'),
  Unauthorized: {
    description: 'Nobody is signed in. The body is empty.',
    headers: { 'WWW-Authenticate': { description: 'How to sign in.', schema: text } },
  },
  Forbidden: {
    description: 'The caller lacks a role or a permission.',
    content: { 'text/plain': { schema: text } },
  },
  NotFound: refusal('What the path names does not exist.'),
  Refused: refusal('Any other refusal.'),
}

function refusal(description: string): ResponseObject {
  return { description, content: writeMediaTypes<SchemaObject>(writeReference('ErrorResponse'), undefined) }
}
