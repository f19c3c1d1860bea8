/** Lists the roles that the answer to a sign-in names. */

import type { Operation } from '#servicestack/model/operation.ts'

/**
 * Returns a user's own roles; an Admin's are followed by every role that some operation asks for, since he passes for
 * all of them. Evidence: docs/discoveries/sign-in-answers.md
 */
export function listedRoles(own: readonly string[], operations: readonly Operation[]): readonly string[] {
  if (!own.includes('Admin')) return own
  const asked = operations.flatMap(({ access }) => [...access.requiredRoles, ...access.requiresAnyRole])
  return [...new Set([...own, ...asked])]
}
