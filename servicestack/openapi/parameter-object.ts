/** Writes the Parameter Objects of an operation: OpenAPI 3.1, section 4.8.12. Members tell them, so nothing reads them back. */

import { findType } from '#servicestack/model/find-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { Slot } from './plan-paths.ts'
import { hasRequestBody } from './request-body-object.ts'
import { type CarriedMember, requestMembers, writeCarriedSchema } from './request-members.ts'
import { type SchemaObject, writeSchema } from './schema-object.ts'

/** A request member that travels in the path or in the query. */
export type ParameterObject = PathParameter | QueryParameter

interface PathParameter {
  readonly name: string
  readonly in: 'path'
  readonly description?: string
  readonly required: true
  readonly schema: SchemaObject
}

type QueryParameter = QueryValue & {
  readonly name: string
  readonly in: 'query'
  readonly description?: string
}

/** How a value is spelled in a query: by its schema alone, a list with commas between its items, all else as JSV. */
type QueryValue =
  | { readonly explode?: false; readonly schema: SchemaObject }
  | { readonly content: { readonly 'application/jsv': { readonly schema: SchemaObject } } }

/** Returns the parameters of a slot: those of its path, then, where no body is sent, all other members. */
export function writeParameters(model: ServiceModel, slot: Slot): readonly ParameterObject[] {
  const members = requestMembers(model, slot)
  const names = new Set(slot.placeholders.map(({ name }) => name))
  const inPath = [...names].map((name) => writePathParameter(model, slot, name, members))
  if (hasRequestBody(slot.method)) return inPath
  const inQuery = members.filter(({ placeholder }) => placeholder === undefined)
  return [...inPath, ...inQuery.map((carried) => writeQueryParameter(model, slot, carried))]
}

function writePathParameter(
  model: ServiceModel,
  { operation }: Slot,
  name: string,
  members: readonly CarriedMember[],
): PathParameter {
  const member = members.find(({ placeholder }) => placeholder === name)?.member
  return {
    name,
    in: 'path',
    ...(member?.description === undefined ? {} : { description: member.description }),
    required: true,
    // a placeholder that no member is named after still stands in the path
    schema:
      member === undefined
        ? writeSchema({ kind: 'scalar', scalar: 'string' })
        : writeCarriedSchema(model, operation.name, member),
  }
}

function writeQueryParameter(model: ServiceModel, { operation }: Slot, { member }: CarriedMember): QueryParameter {
  return {
    name: member.name,
    in: 'query',
    ...(member.description === undefined ? {} : { description: member.description }),
    ...writeQueryValue(model, member, writeCarriedSchema(model, operation.name, member)),
  }
}

/** ServiceStack reads a list that is repeated as well, but its own clients send it as one value. */
function writeQueryValue(model: ServiceModel, { type }: Member, schema: SchemaObject): QueryValue {
  if (isPlain(model, type)) return { schema }
  if (type.kind === 'list' && isPlain(model, type.items)) return { explode: false, schema }
  return { content: { 'application/jsv': { schema } } }
}

/** What is one text without braces and brackets. */
function isPlain(model: ServiceModel, type: TypeReference): boolean {
  return type.kind === 'scalar' || (type.kind === 'named' && findType(model, type.name)?.kind === 'enum')
}
