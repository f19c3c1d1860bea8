/** Finds out who sends a request, where the operation itself asks for nobody. */

import type { Person } from '#behaviour/person.ts'
import type { World } from '#mocks/world/world.ts'
import { readCredentials } from '#servicestack/http/sessions/credentials.ts'
import { readSessionKeys } from '#servicestack/http/sessions/session-keys.ts'
import type { WireRequest } from '#servicestack/http/wire-request.ts'

/** Returns whom the Basic header proves, or else who is signed in; undefined for a stranger. */
export function whoAsks(request: WireRequest, { users, signIns }: World): Person | undefined {
  const credentials = readCredentials(request)
  if (credentials.kind === 'basic') return users.verify(credentials.userName, credentials.password)
  const { id } = readSessionKeys(request)
  const signIn = id === undefined ? undefined : signIns.get(id)
  return signIn && users.withId(signIn.userId)
}
