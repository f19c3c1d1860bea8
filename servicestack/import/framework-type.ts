/** Declares ServiceStack's own types in the casing of the page that refers to them. */

import type { ClassType, DataType } from '#servicestack/model/data-type.ts'
import { frameworkTypes } from '#servicestack/model/framework-types.ts'
import type { Member } from '#servicestack/model/member.ts'
import { reachableTypes } from '#servicestack/model/reachable-types.ts'

/** Returns the framework type of this name and those it leads to; members are cased like `member`. */
export function frameworkType(name: string, member: string): readonly DataType[] {
  const reached = reachableTypes(frameworkTypes, [{ kind: 'named', name }])
  const types = frameworkTypes.filter((type) => reached.has(type.name))
  return /^[A-Z]/.test(member) ? types.map(inPascalCase) : types
}

function inPascalCase(type: ClassType): ClassType {
  return { ...type, members: type.members.map(capitalised) }
}

function capitalised(member: Member): Member {
  return { ...member, name: member.name.charAt(0).toUpperCase() + member.name.slice(1) }
}
