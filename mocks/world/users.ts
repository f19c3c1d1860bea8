/** Knows who may sign in to a world. */

/** Somebody with a password and rights. */
export interface User {
  readonly id: string
  readonly userName: string
  readonly displayName: string
  readonly emailAddress: string
  readonly password: string
  readonly roles: readonly string[]
  readonly permissions: readonly string[]
}

/** The users of a world. */
export interface Users {
  readonly all: readonly User[]
  /** Returns the user whose user name or e-mail address and password these are; case counts. */
  verify(name: string, password: string): User | undefined
  /** Returns the user with this id. */
  withId(id: string): User | undefined
  /** Puts a user in the place of the one with his id. */
  replace(user: User): void
}

/** Indexes users by name, e-mail address and id. */
export function createUsers(users: readonly User[]): Users {
  const byId = new Map(users.map((user) => [user.id, user]))
  const idByName = new Map(
    users.flatMap(({ id, userName, emailAddress }) => [[userName, id] as const, [emailAddress, id] as const]),
  )
  return {
    get all() {
      return [...byId.values()]
    },
    verify(name, password) {
      const user = byId.get(idByName.get(name) ?? '')
      return user?.password === password ? user : undefined
    },
    withId: (id) => byId.get(id),
    replace(user) {
      if (byId.has(user.id)) byId.set(user.id, user)
    },
  }
}
