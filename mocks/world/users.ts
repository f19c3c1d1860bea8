/** Knows who may sign in to a world. */

import type { Collection } from './collection.ts'
import type { Entity } from './entity.ts'
import type { Cause } from './journal.ts'

/** Somebody with a password and rights. */
export interface User {
  readonly id: string
  readonly userName: string
  readonly displayName: string
  readonly emailAddress: string
  readonly password: string
  readonly roles: readonly string[]
  readonly permissions: readonly string[]
  /** What an API tells about him besides. */
  readonly details?: Entity
}

/** The users of a world. */
export interface Users {
  readonly all: readonly User[]
  /** Returns the user whose user name or e-mail address and password these are; case counts. */
  verify(name: string, password: string): User | undefined
  /** Returns the user with this id. */
  withId(id: string): User | undefined
  /** Returns the user with this user name or e-mail address; case counts. */
  named(name: string): User | undefined
  /** Gives the user with this id the roles and permissions of another; the journal remembers it. */
  replace(user: User, cause?: Cause): void
  /** Lets somebody in as well, in the place of whoever has his id; no journal, link or file remembers him. */
  add(user: User): void
}

/** Users by id and by name: what all worlds of an API share. */
export interface UserIndex {
  readonly byId: ReadonlyMap<string, User>
  readonly idByName: ReadonlyMap<string, string>
}

/** The collection that holds the roles and permissions given since the beginning, by user id. */
export const grantsName = 'grants'

/** Indexes users by name, e-mail address and id. */
export function indexUsers(users: readonly User[]): UserIndex {
  return {
    byId: new Map(users.map((user) => [user.id, user])),
    idByName: new Map(
      users.flatMap(({ id, userName, emailAddress }) => [[userName, id] as const, [emailAddress, id] as const]),
    ),
  }
}

/** The collection of a world that holds what was granted since the beginning. */
export interface Grants {
  /** Undefined as long as nothing was granted. */
  peek(): Collection | undefined
  open(): Collection
}

/** The users of one world, whose rights are changed in a collection of it. */
export class WorldUsers implements Users {
  #index: UserIndex
  readonly #grants: Grants

  constructor(shared: UserIndex, grants: Grants) {
    this.#index = shared
    this.#grants = grants
  }

  get all(): readonly User[] {
    return [...this.#index.byId.values()].map((user) => this.#granted(user))
  }

  verify(name: string, password: string): User | undefined {
    const user = this.named(name)
    return user?.password === password ? user : undefined
  }

  withId(id: string): User | undefined {
    const user = this.#index.byId.get(id)
    return user && this.#granted(user)
  }

  named(name: string): User | undefined {
    return this.withId(this.#index.idByName.get(name) ?? '')
  }

  replace({ id, roles, permissions }: User, cause: Cause = { what: 'AssignRoles', by: 'system' }): void {
    if (this.#index.byId.has(id)) this.#grants.open().change(id, { id, roles, permissions }, cause)
  }

  add(user: User): void {
    const others = [...this.#index.byId.values()].filter(({ id }) => id !== user.id)
    this.#index = indexUsers([...others, user])
  }

  /** The same users with the rights that were granted in another world. */
  copy(grants: Grants): WorldUsers {
    return new WorldUsers(this.#index, grants)
  }

  #granted(user: User): User {
    return withGrant(user, this.#grants.peek()?.get(user.id))
  }
}

function withGrant(user: User, grant: Entity | undefined): User {
  if (grant === undefined) return user
  return { ...user, roles: textsOf(grant['roles']), permissions: textsOf(grant['permissions']) }
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
