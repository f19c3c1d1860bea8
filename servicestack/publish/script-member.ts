/** Writes one member of a class in ServiceStack's TypeScript. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import { isValueType } from '#servicestack/model/is-value-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import { dataMember, describeAttributes } from './describe-attributes.ts'
import { mustBeSent } from './must-be-sent.ts'
import { nullableReference } from './nullable-reference.ts'
import type { Publication } from './publication.ts'
import { attributed, describedAs } from './script-comments.ts'
import { scriptType } from './script-type.ts'

/** How members are written. */
export interface MemberStyle {
  readonly prefix: 'public ' | ''
  /** True where every member may be left out. */
  readonly isOptional: boolean
}

/** Returns the lines of a member; one with comments is followed by a blank line. */
export function scriptMember(
  member: Member,
  owner: ClassType,
  publication: Publication,
  { prefix, isOptional }: MemberStyle,
): readonly string[] {
  const contract = dataMember(member, owner, publication)
  const comments = [
    ...describedAs(member.description),
    ...(contract === undefined ? [] : [attributed({ name: 'DataMember', args: contract })]),
    ...describeAttributes(member, owner).map(attributed),
  ]
  const mark = isOptional || isAbsentable(member, owner, publication) ? '?' : ''
  const line = `${prefix}${spellName(member.name)}${mark}: ${scriptType(member.type, publication)};`
  return [...comments, line, ...(comments.length === 0 ? [] : [''])]
}

/** What is no identifier must be quoted; the server never has such a name. */
function spellName(name: string): string {
  return /^[\p{L}_$][\p{L}\p{Nd}_$]*$/u.test(name) ? name : JSON.stringify(name)
}

/** A `Nullable<T>` that is not required, or what refers to something: docs/discoveries/published-types.md */
function isAbsentable(member: Member, owner: ClassType, publication: Publication): boolean {
  if (mustBeSent(member, owner)) return false
  const type = nullableReference(member, publication)
  if ('isNullable' in type && type.isNullable === true) return true
  return (
    publication.version.areReferencesOptional &&
    member.nullable &&
    !isValueType(type, (name) => publication.find({ name }))
  )
}
