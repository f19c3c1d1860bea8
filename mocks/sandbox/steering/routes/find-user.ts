/** Looks up the user in whose name a steering call acts. */

import type { User } from '#mocks/world/users.ts'
import type { World } from '#mocks/world/world.ts'
import { SteeringError } from '../steering-error.ts'

/** Returns the user of this user name, e-mail address or id, or says whom there is instead. */
export function findUser(name: string, { users }: World): User {
  const user = users.named(name) ?? users.withId(name)
  if (user !== undefined) return user
  const names = users.all.map(({ userName }) => userName).join(', ') || 'nobody'
  throw new SteeringError('unknown-user', `There is no user ${JSON.stringify(name)}. There are: ${names}.`)
}
