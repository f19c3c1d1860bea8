/** Declares the operations and types of ServiceStack itself that a server with sign-in publishes beside its own. */

import { openToAll } from '#servicestack/model/access-rules.ts'
import type { ClassType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { JsonNames, ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { PublishedVersion } from './published-version.ts'
import { wireName } from './wire-name.ts'

/** The namespace of what ServiceStack declares. */
export const frameworkNamespace = 'ServiceStack'

const text: TypeReference = { kind: 'scalar', scalar: 'string' }
const texts: TypeReference = { kind: 'list', items: text }
const meta: TypeReference = { kind: 'dictionary', values: text }
const status: TypeReference = { kind: 'named', name: 'ResponseStatus' }
const errors: TypeReference = { kind: 'list', items: { kind: 'named', name: 'ResponseError' } }

type Part = readonly [property: string, type: TypeReference, order?: number]

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
export function builtInModel(jsonNames: JsonNames | undefined, version: PublishedVersion): ServiceModel {
  const declare = (name: string, parts: readonly Part[]) => contract(name, parts, jsonNames)
  const certain = (type: ClassType, names: string) => (version.areReferencesOptional ? withCertain(type, names) : type)
  return {
    title: 'ServiceStack',
    operations: [signIn(version), assign('AssignRoles', '/assignroles'), assign('UnAssignRoles', '/unassignroles')],
    types: [
      certain(
        declare('ResponseStatus', [...texted('ErrorCode Message StackTrace'), ['Errors', errors], ['Meta', meta]]),
        'ErrorCode',
      ),
      certain(
        declare('ResponseError', [...texted('ErrorCode FieldName Message'), ['Meta', meta]]),
        'ErrorCode FieldName Message',
      ),
      signInRequest(jsonNames, version),
      marked(declare('AuthenticateResponse', authenticated(version)), 'IHasSessionId', 'IHasBearerToken'),
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

/** With the order of each member, which has gaps: docs/discoveries/published-types.md */
const oldAuthenticate: readonly Part[] = [
  ...texted('provider State oauth_token oauth_verifier UserName Password'),
  ['RememberMe', { kind: 'scalar', scalar: 'boolean' }, 7],
  ['ErrorView', text, 9],
  ...texted('nonce uri response qop nc cnonce', 10),
  ...texted('AccessToken AccessTokenSecret scope ReturnUrl', 17),
  ['Meta', meta, 21],
]

function authenticated({ hasOldSignIn }: PublishedVersion): readonly Part[] {
  return [
    ...texted('UserId SessionId UserName DisplayName ReferrerUrl BearerToken RefreshToken'),
    ...(hasOldSignIn ? [] : [expiry]),
    ...texted('ProfileUrl'),
    ['Roles', texts],
    ['Permissions', texts],
    ...(hasOldSignIn ? [] : texted('AuthProvider')),
    ['ResponseStatus', status],
    ['Meta', meta],
  ]
}

const expiry: Part = ['RefreshTokenExpiry', { kind: 'scalar', scalar: 'DateTime' }]

function signInRequest(jsonNames: JsonNames | undefined, { hasOldSignIn }: PublishedVersion): ClassType {
  const parts = hasOldSignIn ? oldAuthenticate : authenticate
  const type = marked(contract('Authenticate', parts, jsonNames), 'IPost')
  const [provider, ...others] = type.members
  if (provider === undefined) return type
  const members = [{ ...provider, description: 'AuthProvider, e.g. credentials' }, ...others]
  return { ...type, description: 'Sign In', members }
}

function signIn({ hasOldSignIn }: PublishedVersion): Operation {
  // older servers name the methods of the service as they stand: docs/discoveries/published-types.md
  const verbs = hasOldSignIn ? ['OPTIONS', 'GETASYNC', 'POSTASYNC', 'DELETEASYNC'] : ['GET', 'POST']
  return {
    name: 'Authenticate',
    description: 'Sign In',
    tags: ['auth'],
    routes: ['/auth', '/auth/{provider}'].map((path) => ({ path, verbs })),
    response: { kind: 'named', name: 'AuthenticateResponse' },
    method: 'POST',
    serviceMethods: hasOldSignIn ? ['OPTIONS', 'GET', 'POST', 'DELETE'] : ['OPTIONS', 'GET', 'POST'],
    access: openToAll,
  }
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

function texted(names: string, firstOrder?: number): readonly Part[] {
  return names
    .split(' ')
    .map((name, index) => (firstOrder === undefined ? [name, text] : [name, text, firstOrder + index]))
}

function marked(type: ClassType, ...markers: readonly string[]): ClassType {
  return { ...type, implements: markers }
}

/** Some members are declared never to be null, which only newer versions tell. */
function withCertain(type: ClassType, names: string): ClassType {
  const certain = names.split(' ')
  const members = type.members.map((member) => {
    return certain.includes(member.property ?? '') ? { ...member, nullable: false } : member
  })
  return { ...type, members }
}

function contract(name: string, parts: readonly Part[], jsonNames: JsonNames | undefined): ClassType {
  const members = parts.map(([property, type, order], index): Member => {
    return { name: wireName(property, jsonNames), property, type, nullable: true, order: order ?? index + 1 }
  })
  return { kind: 'class', name, namespace: frameworkNamespace, dataContract: name, members }
}
