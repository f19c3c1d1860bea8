/** The users of the recorded servers. */

import type { User } from '#mocks/world/users.ts'

/** Four people with one password and different rights. */
export const recordedUsers: readonly User[] = [
  user('1', 'agent', ['User']),
  user('2', 'guest', []),
  user('3', 'boss', ['Manager', 'User']),
  user('4', 'root', ['Admin']),
]

function user(id: string, userName: string, roles: readonly string[]): User {
  const emailAddress = `${userName}@example.org`
  return { id, userName, displayName: userName, emailAddress, password: 'p@ss', roles, permissions: [] }
}
