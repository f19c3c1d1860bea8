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

/** True for what an operation answers that comes with every server that knows users; own operations may answer it too. */
export function isBuiltInAnswer(name: string): boolean {
  return builtIn.has(name) && name.endsWith('Response')
}

/** Operations that come with every server that knows users, and what they answer. */
const builtIn: ReadonlySet<string> = new Set(
  ['Authenticate', 'AssignRoles', 'UnAssignRoles'].flatMap((name) => [name, `${name}Response`]),
)

const interfaces: ReadonlySet<string> = new Set([
  ...['IReturn', 'IReturnVoid', 'IHasSessionId', 'IHasBearerToken', 'IHasRefreshToken', 'IHasVersion', 'IMeta'],
  ...['IHasResponseStatus', 'IHasAuthSecret', 'IHasTraceId', 'IQuery', 'IQueryDb', 'IQueryData', 'IQueryResponse'],
  ...['ICreateDb', 'IUpdateDb', 'IPatchDb', 'ISaveDb', 'IDeleteDb'],
])

/** What .NET and ServiceStack bring along is declared too, and a class over an index signature where a base is one. */
function isOfNet(declaration: Declaration): boolean {
  if (declaration.kind === 'enum') return false
  const { name, parameters } = declaration
  if (declaration.kind === 'map') return name === 'Dictionary' && parameters.length > 0
  const type = netType(name, parameters.length, 'camelCase')
  const known = new Set(type?.members.map((member) => member.name.toLowerCase()))
  return type !== undefined && declaration.members.every((member) => known.has(member.name.toLowerCase()))
}
