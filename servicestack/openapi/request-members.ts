/** Tells which members of a request DTO a path carries, and writes their schemas. */

import { findType } from '#servicestack/model/find-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'
import type { Slot } from './plan-paths.ts'
import { type SchemaObject, writeMemberSchema, writePropertyReference } from './schema-object.ts'

/** A request member as one operation carries it. */
export interface CarriedMember {
  readonly member: Member
  /** The placeholder it fills; absent when it travels in the query or the body. */
  readonly placeholder?: string
}

/**
 * Returns the members of a slot's request; ServiceStack finds the member of a placeholder whatever its casing. A request
 * has each name once: a member that a class declares anew hides that of its base.
 */
export function requestMembers(model: ServiceModel, { operation, placeholders }: Slot): readonly CarriedMember[] {
  const members = new Map<string, Member>()
  for (const member of wireMembers(model, operation.name)) {
    if (!members.has(member.name)) members.set(member.name, member)
  }
  return [...members.values()].map((member) => {
    const filled = placeholders.find(({ own }) => own.toLowerCase() === member.name.toLowerCase())
    return filled === undefined ? { member } : { member, placeholder: filled.name }
  })
}

/** Returns the schema of a request member: a reference into the DTO's schema where there is one to point at. */
export function writeCarriedSchema(model: ServiceModel, request: string, member: Member): SchemaObject {
  const type = findType(model, request)
  // members of a derived class lie behind its allOf, and odd letters need escapes: generators trip over both
  const isPlain = type?.kind === 'class' && type.base === undefined && /^\w+$/.test(member.name)
  return isPlain ? writePropertyReference(request, member.name) : writeMemberSchema(member)
}
