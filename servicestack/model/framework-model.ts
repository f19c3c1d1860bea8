/** The operations that every ServiceStack server with the default authentication offers besides its own. */

import type { ClassType } from './data-type.ts'
import { frameworkOperations } from './framework-operations.ts'
import { frameworkContracts, frameworkTypes } from './framework-types.ts'
import type { Member } from './member.ts'
import type { ServiceModel } from './service-model.ts'
import type { TypeReference } from './type-reference.ts'

const text: TypeReference = { kind: 'scalar', scalar: 'string' }
const texts: TypeReference = { kind: 'list', items: text }

const status: Member = { name: 'responseStatus', type: { kind: 'named', name: 'ResponseStatus' }, nullable: true }
const meta: Member = { name: 'meta', type: { kind: 'dictionary', values: text }, nullable: true }

const authenticate: ClassType = {
  kind: 'class',
  name: 'Authenticate',
  namespace: 'ServiceStack',
  contractNamespace: frameworkContracts,
  members: [
    ...absentable(['provider', 'userName', 'password']),
    ...absentable(['rememberMe'], { kind: 'scalar', scalar: 'boolean' }),
  ],
}

const authenticateLogout: ClassType = {
  kind: 'class',
  name: 'AuthenticateLogout',
  namespace: 'ServiceStack',
  contractNamespace: frameworkContracts,
  members: [],
}

const authenticateResponse: ClassType = {
  kind: 'class',
  name: 'AuthenticateResponse',
  namespace: 'ServiceStack',
  contractNamespace: frameworkContracts,
  members: [
    ...absentable(['userId', 'sessionId', 'userName', 'displayName', 'referrerUrl', 'bearerToken', 'refreshToken']),
    ...newer('refreshTokenExpiry'),
    ...absentable(['profileUrl']),
    ...absentable(['roles', 'permissions'], texts),
    ...newer('authProvider'),
    status,
    meta,
  ],
}

/** What an administrator gives or takes. */
const roles: readonly ClassType[] = ['AssignRoles', 'UnAssignRoles'].flatMap((name) => [
  {
    kind: 'class',
    name,
    namespace: 'ServiceStack',
    contractNamespace: frameworkContracts,
    members: [...absentable(['userName']), ...absentable(['permissions', 'roles'], texts), meta],
  },
  {
    kind: 'class',
    name: `${name}Response`,
    namespace: 'ServiceStack',
    contractNamespace: frameworkContracts,
    members: [...absentable(['allRoles', 'allPermissions'], texts), meta, status],
  },
])

/** The operations of signing in, and the types of sign-in (in the order of their data contracts) and of errors. */
export const frameworkModel: ServiceModel = {
  title: 'ServiceStack',
  operations: frameworkOperations,
  types: [...frameworkTypes, authenticate, authenticateLogout, authenticateResponse, ...roles],
}

function absentable(names: readonly string[], type = text): Member[] {
  return names.map((name) => ({ name, type, nullable: true }))
}

/** What 6.11 does not know. */
function newer(name: string): Member[] {
  return [{ name, type: text, nullable: true, since: '8.6' }]
}
