/** Writes the Parameter Objects of an operation: OpenAPI 3.1, section 4.8.12. Members tell them, so nothing reads them back. */

import type { ServiceModel } from '#servicestack/model/service-model.ts'
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

interface QueryParameter {
  readonly name: string
  readonly in: 'query'
  readonly description?: string
  readonly schema: SchemaObject
}

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
    schema: writeCarriedSchema(model, operation.name, member),
  }
}
