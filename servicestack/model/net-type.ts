/** Finds the types of .NET and of ServiceStack that travel as objects and that no source declares. */

import type { ClassType } from './data-type.ts'
import { readyMadeTypes } from './ready-made-types.ts'
import type { JsonNames } from './service-model.ts'

/**
 * Returns `KeyValuePair`, the tuple of this many parts, or ServiceStack's class of this name and this many type
 * parameters; undefined for any other name.
 */
export function netType(name: string, parts: number, jsonNames: JsonNames | undefined): ClassType | undefined {
  const type = structure(name, parts) ?? readyMade.get(`${name} ${parts}`)
  return type === undefined || jsonNames !== 'PascalCase' ? type : { ...type, members: type.members.map(capitalised) }
}

const readyMade: ReadonlyMap<string, ClassType> = new Map(
  readyMadeTypes.map((type) => [`${type.name} ${type.parameters?.length ?? 0}`, type]),
)

function structure(name: string, parts: number): ClassType | undefined {
  const members = membersOf(name, parts)
  if (members === undefined) return undefined
  const parameters = members.map((_, index) => `T${index + 1}`)
  return {
    kind: 'class',
    name,
    parameters,
    members: members.map((member, index) => {
      return { name: member, type: { kind: 'named', name: parameters[index] ?? '' }, nullable: false }
    }),
  }
}

function membersOf(name: string, parts: number): readonly string[] | undefined {
  if (name === 'KeyValuePair' && parts === 2) return ['key', 'value']
  if (name === 'Tuple' && parts > 0) return Array.from({ length: parts }, (_, index) => `item${index + 1}`)
  return undefined
}

function capitalised<Named extends { readonly name: string }>(member: Named): Named {
  return { ...member, name: member.name.charAt(0).toUpperCase() + member.name.slice(1) }
}
