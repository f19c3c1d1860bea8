/** Knows a caller as the world does, and not only by his rights. */

import type { Person } from '#behaviour/person.ts'
import type { World } from '#mocks/world/world.ts'
import type { Caller } from '#servicestack/http/sessions/authenticate.ts'

/** Returns the person behind a caller; undefined where nobody was asked for. */
export function personOf(caller: Caller | undefined, { users }: World): Person | undefined {
  return caller && users.withId(caller.id)
}
