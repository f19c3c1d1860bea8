/** Who is to be let in by a test. */

import type { User } from '#mocks/world/users.ts'

/** A user name and a password; what else is left out is made from the name. */
export type NewUser = Pick<User, 'userName' | 'password'> & Partial<User>
