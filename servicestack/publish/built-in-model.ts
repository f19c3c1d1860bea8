/** Declares the operations and types of ServiceStack itself that a server with sign-in publishes beside its own. */

import { openToAll } from '#servicestack/model/access-rules.ts'
import type { ClassType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { JsonNames, ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { wireName } from './wire-name.ts'

/** The namespace of what ServiceStack declares. */
export const frameworkNamespace = 'ServiceStack'

const text: TypeReference = { kind: 'scalar', scalar: 'string' }
const texts: TypeReference = { kind: 'list', items: text }
const meta: TypeReference = { kind: 'dictionary', values: text }
const status: TypeReference = { kind: 'named', name: 'ResponseStatus' }
const errors: TypeReference = { kind: 'list', items: { kind: 'named', name: 'ResponseError' } }

type Part = readonly [property: string, type: TypeReference]

const roleParts: readonly Part[] = [
  ['UserName', text],
  ['Permissions', texts],
  ['Roles', texts],
  ['Meta', meta],
]

const rolesGiven: readonly Part[] = [
  ['AllRoles', texts],
  ['AllPermissions', texts],
  ['Meta', meta],
  ['ResponseStatus', status],
]

/** Returns that model, its members spelled as the server spells its JSON. */
export function builtInModel(jsonNames: JsonNames | undefined): ServiceModel {
  const declare = (name: string, parts: readonly Part[]) => contract(name, parts, jsonNames)
  return {
    title: 'ServiceStack',
    operations: [signIn, assign('AssignRoles', '/assignroles'), assign('UnAssignRoles', '/unassignroles')],
    types: [
      declare('ResponseStatus', [...texted('ErrorCode Message StackTrace'), ['Errors', errors], ['Meta', meta]]),
      declare('ResponseError', [...texted('ErrorCode FieldName Message'), ['Meta', meta]]),
      signInRequest(jsonNames),
      marked(declare('AuthenticateResponse', authenticated), 'IHasSessionId', 'IHasBearerToken'),
      marked(declare('AssignRoles', roleParts), 'IPost'),
      declare('AssignRolesResponse', rolesGiven),
      marked(declare('UnAssignRoles', roleParts), 'IPost'),
      declare('UnAssignRolesResponse', rolesGiven),
    ],
  }
}

const authenticate: readonly Part[] = [
  ...texted('provider UserName Password'),
  ['RememberMe', { kind: 'scalar', scalar: 'boolean' }],
  ...texted('AccessToken AccessTokenSecret ReturnUrl ErrorView'),
  ['Meta', meta],
]

const authenticated: readonly Part[] = [
  ...texted('UserId SessionId UserName DisplayName ReferrerUrl BearerToken RefreshToken'),
  ['RefreshTokenExpiry', { kind: 'scalar', scalar: 'DateTime' }],
  ...texted('ProfileUrl'),
  ['Roles', texts],
  ['Permissions', texts],
  ...texted('AuthProvider'),
  ['ResponseStatus', status],
  ['Meta', meta],
]

function signInRequest(jsonNames: JsonNames | undefined): ClassType {
  const type = marked(contract('Authenticate', authenticate, jsonNames), 'IPost')
  const [provider, ...others] = type.members
  if (provider === undefined) return type
  const members = [{ ...provider, description: 'AuthProvider, e.g. credentials' }, ...others]
  return { ...type, description: 'Sign In', members }
}

const signIn: Operation = {
  name: 'Authenticate',
  description: 'Sign In',
  tags: ['auth'],
  routes: [
    { path: '/auth', verbs: ['GET', 'POST'] },
    { path: '/auth/{provider}', verbs: ['GET', 'POST'] },
  ],
  response: { kind: 'named', name: 'AuthenticateResponse' },
  method: 'POST',
  serviceMethods: ['OPTIONS', 'GET', 'POST'],
  access: openToAll,
}

function assign(name: string, path: string): Operation {
  return {
    name,
    tags: ['auth'],
    routes: [{ path, verbs: ['POST'] }],
    response: { kind: 'named', name: `${name}Response` },
    method: 'POST',
    serviceMethods: ['POST'],
    access: { ...openToAll, requiresAuthentication: true, requiredRoles: ['Admin'] },
  }
}

function texted(names: string): readonly Part[] {
  return names.split(' ').map((name) => [name, text])
}

function marked(type: ClassType, ...markers: readonly string[]): ClassType {
  return { ...type, implements: markers }
}

function contract(name: string, parts: readonly Part[], jsonNames: JsonNames | undefined): ClassType {
  const members = parts.map(([property, type], index): Member => {
    return { name: wireName(property, jsonNames), property, type, nullable: true, order: index + 1 }
  })
  return { kind: 'class', name, namespace: frameworkNamespace, dataContract: name, members }
}
