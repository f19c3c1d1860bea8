/** Makes the request DTO of an operation of ServiceStack's from its schema and what its parameters add. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { DocumentNode } from '../document-node.ts'
import type { ListedOperation } from '../list-operations.ts'
import { descriptionOf } from './description-of.ts'
import { objectProperties } from './object-properties.ts'
import { readForeignMember } from './read-foreign-member.ts'
import { parameterMembers } from './request-class.ts'
import type { TypeBook } from './type-book.ts'

/**
 * Returns the class. Parameters have the C# names of members, and say nothing of their own but that one is a header; one
 * that the schema lacks is a member all the same.
 */
export function endpointRequest(
  name: string,
  schema: DocumentNode,
  told: readonly ListedOperation[],
  book: TypeBook,
): ClassType {
  const members = new Map<string, Member>()
  for (const property of objectProperties(schema).values()) {
    members.set(property.name.toLowerCase(), readForeignMember(property, name, book))
  }
  for (const operation of told) {
    for (const { place, ...member } of parameterMembers(name, operation, book)) {
      const key = member.name.toLowerCase()
      const known = members.get(key) ?? member
      members.set(key, place === 'header' ? { ...known, place } : known)
    }
  }
  return { kind: 'class', name, ...descriptionOf(schema, name), members: [...members.values()] }
}
