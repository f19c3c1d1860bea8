/** Declares the generic types of .NET that ServiceStack writes as objects and that no source declares. */

import type { ClassType } from './data-type.ts'
import type { JsonNames } from './service-model.ts'

/** Returns `KeyValuePair` or the tuple of this many parts, or undefined for any other name. */
export function netType(name: string, parts: number, jsonNames: JsonNames | undefined): ClassType | undefined {
  const members = membersOf(name, parts)
  if (members === undefined) return undefined
  const parameters = members.map((_, index) => `T${index + 1}`)
  return {
    kind: 'class',
    name,
    parameters,
    members: members.map((member, index) => ({
      name: jsonNames === 'PascalCase' ? member : member.charAt(0).toLowerCase() + member.slice(1),
      type: { kind: 'named', name: parameters[index] ?? '' },
      nullable: false,
    })),
  }
}

function membersOf(name: string, parts: number): readonly string[] | undefined {
  if (name === 'KeyValuePair' && parts === 2) return ['Key', 'Value']
  if (name === 'Tuple' && parts > 0) return Array.from({ length: parts }, (_, index) => `Item${index + 1}`)
  return undefined
}
