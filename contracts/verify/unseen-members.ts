/** Lists what no answer had a value for, so that silence is not taken for conformance. */

import type { Contract } from '#contracts/exchange/contract.ts'
import { findType } from '#servicestack/model/find-type.ts'
import { namedType } from '#servicestack/model/named-type.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'

/** Returns the members, as `Type.member`, that the response can hold and that are not among the seen ones. */
export function unseenMembers({ model, operation }: Contract, seen: Iterable<string>): readonly string[] {
  const known = new Set(seen)
  const classes = new Set<string>()
  if (operation.response) collectClasses(operation.response, model, classes)
  return [...classes]
    .flatMap((name) => wireMembers(model, name).map((member) => `${name}.${member.name}`))
    .filter((member) => !known.has(member))
}

/** Inherited members count where they are written: in the class that inherits them. */
function collectClasses(type: TypeReference, model: ServiceModel, classes: Set<string>): void {
  const name = namedType(type)
  if (name === undefined || classes.has(name) || findType(model, name)?.kind !== 'class') return
  classes.add(name)
  for (const member of wireMembers(model, name)) collectClasses(member.type, model, classes)
}
