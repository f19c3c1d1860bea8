/** Finds every type that a set of references leads to. */

import type { DataType } from './data-type.ts'
import { namedType } from './named-type.ts'
import type { TypeReference } from './type-reference.ts'

/** Returns the names of the types reached from `roots`, through members and bases; unknown names are left out. */
export function reachableTypes(types: readonly DataType[], roots: readonly TypeReference[]): ReadonlySet<string> {
  const byName = new Map(types.map((type) => [type.name, type]))
  const reached = new Set<string>()
  const waiting = roots.map(namedType)
  while (waiting.length > 0) {
    const type = byName.get(waiting.pop() ?? '')
    if (type === undefined || reached.has(type.name)) continue
    reached.add(type.name)
    waiting.push(...namesIn(type))
  }
  return reached
}

function namesIn(type: DataType): readonly (string | undefined)[] {
  if (type.kind === 'enum') return []
  return [type.base, ...type.members.map((member) => namedType(member.type))]
}
