/** Decides whether somebody's roles and permissions let him call an operation. */

import type { AccessRules } from '#servicestack/model/access-rules.ts'
import type { Person } from './person.ts'

/** True when he holds what the rules ask for; who has the role Admin holds everything, as in ServiceStack. */
export function mayCall({ roles, permissions = [] }: Person, rules: AccessRules): boolean {
  if (roles.includes('Admin')) return true
  return (
    holdsAll(rules.requiredRoles, roles) &&
    holdsAny(rules.requiresAnyRole, roles) &&
    holdsAll(rules.requiredPermissions, permissions) &&
    holdsAny(rules.requiresAnyPermission, permissions)
  )
}

function holdsAll(asked: readonly string[], own: readonly string[]): boolean {
  return asked.every((one) => own.includes(one))
}

function holdsAny(asked: readonly string[], own: readonly string[]): boolean {
  return asked.length === 0 || asked.some((one) => own.includes(one))
}
