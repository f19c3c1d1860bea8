/** Makes the people who may sign in to a world, from what the operations of an API ask for. */

import type { User } from '#mocks/world/users.ts'
import type { AccessRules } from '#servicestack/model/access-rules.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { wordsOf } from './words-of.ts'

/** What a user may do. */
interface Rights {
  readonly roles: readonly string[]
  readonly permissions: readonly string[]
}

/**
 * Returns one user for each kind of access, `guest` who has no role and `admin` who passes for all; each one's password
 * is his name. Where no role and no permission is asked for, one `user` is enough.
 */
export function demoUsers({ operations }: Pick<ServiceModel, 'operations'>): readonly User[] {
  const kinds = new Map<string, Rights>()
  for (const { access } of operations) {
    const rights = rightsFor(access)
    if (sizeOf(rights) > 0 && !rights.roles.includes('Admin')) kinds.set(JSON.stringify(rights), rights)
  }
  if (kinds.size === 0) return [demoUser('user', { roles: [], permissions: [] }, 0)]
  const taken = new Set(['guest', 'admin'])
  const named = [...kinds.values()]
    .toSorted((one, other) => sizeOf(one) - sizeOf(other))
    .map((rights) => ({ name: freeName(rights, taken), rights }))
  const all = [
    ...named,
    { name: 'guest', rights: { roles: [], permissions: [] } },
    { name: 'admin', rights: { roles: ['Admin'], permissions: [] } },
  ]
  return all.map(({ name, rights }, index) => demoUser(name, rights, index))
}

/** The least that passes: all that is required, and the first of what any is enough of. */
function rightsFor(access: AccessRules): Rights {
  const { requiredRoles, requiresAnyRole, requiredPermissions, requiresAnyPermission } = access
  return {
    roles: withOne(requiredRoles, requiresAnyRole),
    permissions: withOne(requiredPermissions, requiresAnyPermission),
  }
}

function withOne(all: readonly string[], any: readonly string[]): readonly string[] {
  const [first] = any
  return first === undefined || any.some((one) => all.includes(one)) ? [...all] : [...all, first]
}

function sizeOf({ roles, permissions }: Rights): number {
  return roles.length + permissions.length
}

/** A user is called after the right that the others lack, or after all of them. */
function freeName({ roles, permissions }: Rights, taken: Set<string>): string {
  const rights = [...roles, ...permissions].map((right) => wordsOf(right).replaceAll(' ', '-') || 'user')
  const wanted = [...rights, rights.join('-')].find((name) => !taken.has(name)) ?? 'user'
  let name = wanted
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}-${number}`
  taken.add(name)
  return name
}

function demoUser(name: string, { roles, permissions }: Rights, index: number): User {
  return {
    id: String(index + 1),
    userName: name,
    displayName: name.charAt(0).toUpperCase() + name.slice(1),
    emailAddress: `${name}@example.org`,
    password: name,
    roles,
    permissions,
  }
}
