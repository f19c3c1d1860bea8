/** The people who may sign in to the demo world; each one's password is his name. */

import type { User } from '#mocks/world/users.ts'

/** One user for each kind of access that Evo Voice knows. */
export const demoUsers: readonly User[] = [
  demoUser('1', 'agent', ['User']),
  demoUser('2', 'manager', ['User', 'Manager']),
  demoUser('3', 'guest', []),
  demoUser('4', 'admin', ['Admin', 'SystemAdministrator']),
]

function demoUser(id: string, name: string, roles: readonly string[]): User {
  return {
    id,
    userName: name,
    displayName: name.charAt(0).toUpperCase() + name.slice(1),
    emailAddress: `${name}@example.org`,
    password: name,
    roles,
    permissions: [],
  }
}
