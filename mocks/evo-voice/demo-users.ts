/** The people who may sign in to the demo world; each one's password is his name. */

import type { User } from '#mocks/world/users.ts'
import { type AccountId, accounts } from './accounts.ts'

/** One user for each kind of access that Evo Voice knows. */
export const demoUsers: readonly User[] = [
  demoUser('1', 'agent', ['User'], ['AC100']),
  demoUser('2', 'manager', ['User', 'Manager'], ['AC100', 'AC200']),
  demoUser('3', 'guest', [], []),
  demoUser('4', 'admin', ['Admin', 'SystemAdministrator'], ['AC100', 'AC200']),
]

function demoUser(id: string, name: string, roles: readonly string[], accountIds: readonly AccountId[]): User {
  return {
    id,
    userName: name,
    displayName: name.charAt(0).toUpperCase() + name.slice(1),
    emailAddress: `${name}@example.org`,
    password: name,
    roles,
    permissions: [],
    details: { accountIds, accountNames: accountIds.map((accountId) => accounts[accountId].name) },
  }
}
