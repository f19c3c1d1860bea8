/** Says who is signed in. */

import type { SignIn } from '#mocks/world/sign-ins.ts'
import type { User } from '#mocks/world/users.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'
import type { Stage } from '../stage.ts'
import { listedRoles } from './listed-roles.ts'

/** Returns the answer to a sign-in: docs/discoveries/sign-in-answers.md */
export function signedIn(
  user: User,
  { userName, sessionId }: Pick<SignIn, 'userName'> & { readonly sessionId: string },
  { model }: Stage,
): WireObject {
  const { id, displayName, permissions } = user
  const roles = listedRoles(user.roles, model.operations)
  return { userId: id, sessionId, userName, displayName, profileUrl: portrait, roles, permissions }
}

const portrait =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Ccircle cx='4' cy='3' r='2'/%3E%3Cpath d='M1 8a3 3 0 0 1 6 0z'/%3E%3C/svg%3E"
