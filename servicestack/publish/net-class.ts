/** Declares key-value pairs and tuples as a server publishes them, with the names that .NET gives their parts. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import { netType } from '#servicestack/model/net-type.ts'
import type { JsonNames } from '#servicestack/model/service-model.ts'

/** Returns `KeyValuePair<TKey, TValue>` or the tuple of this many parts, or undefined for any other name. */
export function netClass(name: string, parts: number, jsonNames: JsonNames | undefined): ClassType | undefined {
  const declared = netType(name, parts, jsonNames)
  if (declared === undefined) return undefined
  const isPair = name === 'KeyValuePair'
  const parameters = isPair ? ['TKey', 'TValue'] : (declared.parameters ?? [])
  const members = declared.members.map((member, index) => ({
    ...member,
    property: member.name.charAt(0).toUpperCase() + member.name.slice(1),
    type: { kind: 'named', name: parameters[index] ?? '' } as const,
  }))
  return { ...declared, namespace: isPair ? 'System.Collections.Generic' : 'System', parameters, members }
}
