/** The operations that every ServiceStack server with the default authentication offers besides its own. */

import { openToAll } from './access-rules.ts'
import type { ClassType } from './data-type.ts'
import { frameworkTypes } from './framework-types.ts'
import type { Member } from './member.ts'
import type { ServiceModel } from './service-model.ts'
import type { TypeReference } from './type-reference.ts'

const text: TypeReference = { kind: 'scalar', scalar: 'string' }
const texts: TypeReference = { kind: 'list', items: text }

const authenticate: ClassType = {
  kind: 'class',
  name: 'Authenticate',
  members: [
    ...absentable(['provider', 'userName', 'password']),
    ...absentable(['rememberMe'], { kind: 'scalar', scalar: 'boolean' }),
  ],
}

const authenticateResponse: ClassType = {
  kind: 'class',
  name: 'AuthenticateResponse',
  members: [
    ...absentable(['userId', 'sessionId', 'userName', 'displayName', 'referrerUrl', 'bearerToken', 'refreshToken']),
    ...absentable(['refreshTokenExpiry', 'profileUrl']),
    ...absentable(['roles', 'permissions'], texts),
    ...absentable(['authProvider']),
    ...absentable(['responseStatus'], { kind: 'named', name: 'ResponseStatus' }),
    ...absentable(['meta'], { kind: 'dictionary', values: text }),
  ],
}

/** `Authenticate` with its routes, and the types of sign-in (in the order of their data contracts) and of errors. */
export const frameworkModel: ServiceModel = {
  title: 'ServiceStack',
  operations: [
    {
      name: 'Authenticate',
      routes: [
        { path: '/auth/{provider}', verbs: ['GET', 'POST'] },
        { path: '/auth', verbs: ['GET', 'POST'] },
      ],
      response: { kind: 'named', name: 'AuthenticateResponse' },
      access: openToAll,
    },
  ],
  types: [...frameworkTypes, authenticate, authenticateResponse],
}

function absentable(names: readonly string[], type = text): Member[] {
  return names.map((name) => ({ name, type, nullable: true }))
}
