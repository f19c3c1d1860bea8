/** Tells what ServiceStack prints of itself among the DTOs of an API. */

import { knownFrameworkNames } from '#servicestack/model/framework-names.ts'
import { netType } from '#servicestack/model/net-type.ts'
import { isVerbMarker } from '#servicestack/model/verb-marker.ts'
import type { Declaration } from './declaration.ts'

/** True for ServiceStack's operations, errors and interfaces, and for generic types that are .NET's own. */
export function isFrameworkDeclaration(declaration: Declaration): boolean {
  const { name } = declaration
  return builtIn.has(name) || knownFrameworkNames.has(name) || isFrameworkInterface(name) || isOfNet(declaration)
}

/** True for interfaces that say nothing about an API, and for markers of verbs. */
export function isFrameworkInterface(name: string): boolean {
  return interfaces.has(name) || isVerbMarker(name)
}

/** Operations that come with every server that knows users, and what they answer. */
const builtIn: ReadonlySet<string> = new Set(
  ['Authenticate', 'AssignRoles', 'UnAssignRoles'].flatMap((name) => [name, `${name}Response`]),
)

const interfaces: ReadonlySet<string> = new Set([
  ...['IReturn', 'IReturnVoid', 'IHasSessionId', 'IHasBearerToken', 'IHasRefreshToken', 'IHasVersion', 'IMeta'],
  ...['IHasResponseStatus', 'IHasAuthSecret', 'IHasTraceId', 'IRequiresSchema'],
])

/** Pairs and tuples are declared as classes, and a class over an index signature where a base is a dictionary. */
function isOfNet(declaration: Declaration): boolean {
  if (declaration.kind === 'enum') return false
  const { name, parameters } = declaration
  if (declaration.kind === 'map') return name === 'Dictionary' && parameters.length > 0
  const members = netType(name, parameters.length, 'camelCase')?.members ?? []
  const isAlike = members.every((member, at) => member.name === declaration.members[at]?.name.toLowerCase())
  return members.length > 0 && members.length === declaration.members.length && isAlike
}
