/** The routes of who may sign in. */

import type { Reply } from '#mocks/engine/reply.ts'
import type { User } from '#mocks/world/users.ts'
import { Members } from '../reading/members.ts'
import type { Call, Route } from '../route.ts'
import { writeJson } from '../write-json.ts'

/** Users: told without their passwords, and added. */
export const userRoutes: readonly Route[] = [
  { method: 'GET', path: '/world/users', does: "Who may sign in; nobody's password", answer: writeUsers },
  {
    method: 'POST',
    path: '/world/users',
    does: 'Let somebody sign in; one who is known is replaced',
    answer: add,
  },
]

/** A user as steering calls tell of him. */
export type UserView = Omit<User, 'password'>

const known = [
  'id',
  'userName',
  'password',
  'displayName',
  'emailAddress',
  'roles',
  'permissions',
  'details',
] as const satisfies readonly (keyof User)[]

function add(call: Call): Reply {
  const members = new Members(call.body, known)
  const userName = members.text('userName')
  const details = members.optionalObject('details')
  call.world.users.add({
    id: members.optionalText('id') ?? call.world.users.named(userName)?.id ?? userName,
    userName,
    password: members.text('password'),
    displayName: members.optionalText('displayName') ?? userName,
    emailAddress: members.optionalText('emailAddress') ?? `${userName}@example.org`,
    roles: members.optionalTexts('roles') ?? [],
    permissions: members.optionalTexts('permissions') ?? [],
    ...(details && { details }),
  })
  return writeUsers(call)
}

function writeUsers({ world }: Call): Reply {
  return writeJson({ users: world.users.all.map(withoutPassword) })
}

function withoutPassword({ password: _password, ...user }: User): UserView {
  return user
}
