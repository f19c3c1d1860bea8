/** Lists the members of a class in the order of their declaration, whatever their data contract says. */

import { findType } from './find-type.ts'
import type { Member } from './member.ts'
import type { ServiceModel } from './service-model.ts'

/** Returns all members of a class, its own first and the base's after them. */
export function ownOrder(model: ServiceModel, name: string, visited: readonly string[] = []): readonly Member[] {
  const type = findType(model, name)
  if (type?.kind !== 'class' || visited.includes(name)) return []
  const inherited = type.base === undefined ? [] : ownOrder(model, type.base, [...visited, name])
  return [...type.members, ...inherited]
}
