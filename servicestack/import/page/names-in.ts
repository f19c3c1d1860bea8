/** Lists the names that a type or a reference mentions. */

import type { DataType } from '#servicestack/model/data-type.ts'
import { partsOf } from '#servicestack/model/parts-of.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'

/** Returns every name in a reference, those of arguments, keys and values among them. */
export function namesIn(type: TypeReference): readonly string[] {
  return [...(type.kind === 'named' ? [type.name] : []), ...partsOf(type).flatMap(namesIn)]
}

/** Returns every name that a type refers to: in its members and entries, and of its base and interfaces. */
export function namesOf(type: DataType): readonly string[] {
  if (type.kind === 'enum') return []
  const { base, baseArguments = [], entries, members, implements: interfaces = [], nestedIn } = type
  const inner = [...baseArguments, ...members.map((member) => member.type)]
  if (entries !== undefined) inner.push(entries.values, ...(entries.keys === undefined ? [] : [entries.keys]))
  const outer = nestedIn === undefined ? [] : [nestedIn]
  return [...(base === undefined ? [] : [base]), ...interfaces, ...outer, ...inner.flatMap(namesIn)]
}
