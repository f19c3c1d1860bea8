/** The operations of signing in and out, and of giving people roles, that servers of different ages have. */

import { openToAll } from './access-rules.ts'
import type { Operation } from './operation.ts'

const response = { kind: 'named', name: 'AuthenticateResponse' } as const

const signIn: Operation = {
  name: 'Authenticate',
  routes: [
    { path: '/auth/{provider}', verbs: ['GET', 'POST'] },
    { path: '/auth', verbs: ['GET', 'POST'] },
  ],
  response,
  serviceMethods: ['OPTIONS', 'GET', 'POST'],
  access: openToAll,
}

const signOut: Operation = {
  name: 'AuthenticateLogout',
  routes: [{ path: '/auth/logout', verbs: [] }],
  response,
  access: openToAll,
}

/** The service itself asks for an administrator, so that its refusals have a body. */
const roles: readonly Operation[] = ['AssignRoles', 'UnAssignRoles'].map((name) => ({
  name,
  routes: [{ path: `/${name.toLowerCase()}`, verbs: ['POST'] }],
  response: { kind: 'named', name: `${name}Response` },
  serviceMethods: ['POST'],
  access: openToAll,
}))

/** What servers offer where signing out is an operation of its own. */
export const frameworkOperations: readonly Operation[] = [signIn, signOut, ...roles]

const olderVerbs = ['GET', 'POST', 'DELETE', 'OPTIONS'] as const

/** What servers offer where it is not, but a verb of signing in: docs/discoveries/sign-out.md */
export const olderFrameworkOperations: readonly Operation[] = [
  {
    ...signIn,
    routes: signIn.routes.map(({ path }) => ({ path, verbs: olderVerbs })),
    serviceMethods: [...olderVerbs],
  },
  ...roles,
]
