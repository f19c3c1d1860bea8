/** Lists the members of a class with those of its bases. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import { substitute } from '#servicestack/model/substitute.ts'
import { baseOf } from './base-of.ts'
import type { Publication } from './publication.ts'

/** Returns a class's own members and then those of its bases, whose type parameters are replaced. */
export function inheritedMembers(type: ClassType, publication: Publication): readonly Member[] {
  const members: Member[] = []
  const visited = new Set<string>()
  let current: ClassType | undefined = type
  let bindings = new Map<string, Member['type']>()
  while (current !== undefined && !visited.has(current.name)) {
    const from: ClassType = current
    const bound = bindings
    visited.add(from.name)
    members.push(...from.members.map((member) => ({ ...member, type: substitute(member.type, bound) })))
    const base = baseOf(from, publication)
    current = base?.kind === 'class' ? base : undefined
    const closing = (from.baseArguments ?? []).map((argument) => substitute(argument, bound))
    bindings = new Map()
    for (const [index, name] of (current?.parameters ?? []).entries()) {
      const argument = closing[index]
      if (argument !== undefined) bindings.set(name, argument)
    }
  }
  return members
}
