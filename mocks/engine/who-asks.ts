/** Finds out who sends a request, where the operation itself asks for nobody. */

import type { Person } from '#behaviour/person.ts'
import type { World } from '#mocks/world/world.ts'
import { readSessionKeys } from '#servicestack/http/sessions/session-keys.ts'
import type { WireRequest } from '#servicestack/http/wire-request.ts'

/**
 * Returns who is signed in; undefined for a stranger. Where nobody is asked for, servers read no Basic header:
 * docs/discoveries/cookies.md
 */
export function whoAsks(request: WireRequest, { users, signIns }: World): Person | undefined {
  const { id } = readSessionKeys(request)
  const signIn = id === undefined ? undefined : signIns.get(id)
  return signIn && users.withId(signIn.userId)
}
