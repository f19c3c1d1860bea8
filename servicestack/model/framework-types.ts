/** Holds the types that ServiceStack itself declares and that no metadata page prints. */

import type { ClassType } from './data-type.ts'
import type { Member } from './member.ts'
import type { JsonNames } from './service-model.ts'
import type { TypeReference } from './type-reference.ts'

/** The XML namespace of ServiceStack's own data contracts. */
export const frameworkContracts = 'http://schemas.servicestack.net/types'

/** The error envelope and what it holds, in ServiceStack's own member order. */
export const frameworkTypes: readonly ClassType[] = [
  {
    kind: 'class',
    name: 'ErrorResponse',
    contractNamespace: frameworkContracts,
    description: 'What ServiceStack answers instead of the response DTO when it refuses a request.',
    members: [absentable('responseStatus', { kind: 'named', name: 'ResponseStatus' })],
  },
  {
    kind: 'class',
    name: 'ResponseStatus',
    contractNamespace: frameworkContracts,
    description: 'Why a request was refused.',
    members: [
      text('errorCode'),
      text('message'),
      text('stackTrace'),
      absentable('errors', { kind: 'list', items: { kind: 'named', name: 'ResponseError' } }),
      texts('meta'),
    ],
  },
  {
    kind: 'class',
    name: 'ResponseError',
    contractNamespace: frameworkContracts,
    description: 'What is wrong with one member of the request.',
    members: [text('errorCode'), text('fieldName'), text('message'), texts('meta')],
  },
]

/** Returns those types as a server that spells its members in this casing writes them. */
export function frameworkTypesOf(jsonNames: JsonNames | undefined): readonly ClassType[] {
  return jsonNames === 'PascalCase' ? frameworkTypes.map(inPascalCase) : frameworkTypes
}

/** Returns a class whose members begin with capitals. */
export function inPascalCase(type: ClassType): ClassType {
  const members = type.members.map((member) => ({
    ...member,
    name: member.name.charAt(0).toUpperCase() + member.name.slice(1),
  }))
  return { ...type, members }
}

function text(name: string): Member {
  return absentable(name, { kind: 'scalar', scalar: 'string' })
}

function texts(name: string): Member {
  return absentable(name, { kind: 'dictionary', values: { kind: 'scalar', scalar: 'string' } })
}

function absentable(name: string, type: TypeReference): Member {
  return { name, type, nullable: true }
}
