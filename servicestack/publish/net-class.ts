/** Declares what .NET and ServiceStack have ready as a server publishes it, with the names that they give its parts. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import { netType } from '#servicestack/model/net-type.ts'
import type { JsonNames } from '#servicestack/model/service-model.ts'
import { frameworkNamespace } from './built-in-model.ts'

/**
 * Returns `KeyValuePair<TKey, TValue>`, the tuple of this many parts, or ServiceStack's class of this many parameters, such
 * as `QueryResponse<T>`; undefined for any other name.
 */
export function netClass(name: string, parts: number, jsonNames: JsonNames | undefined): ClassType | undefined {
  const declared = netType(name, parts, jsonNames)
  if (declared === undefined) return undefined
  if (declared.contractNamespace !== undefined) return readyMade(declared)
  const isPair = name === 'KeyValuePair'
  const parameters = isPair ? ['TKey', 'TValue'] : (declared.parameters ?? [])
  const members = declared.members.map((member, index) => ({
    ...member,
    property: propertyOf(member),
    type: { kind: 'named', name: parameters[index] ?? '' } as const,
  }))
  return { ...declared, namespace: isPair ? 'System.Collections.Generic' : 'System', parameters, members }
}

/** ServiceStack's own classes number their members. */
function readyMade(declared: ClassType): ClassType {
  return {
    ...declared,
    namespace: frameworkNamespace,
    ...(declared.members.length > 0 && { dataContract: declared.name }),
    members: declared.members.map((member, index) => ({ ...member, property: propertyOf(member), order: index + 1 })),
  }
}

function propertyOf({ name }: Member): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
