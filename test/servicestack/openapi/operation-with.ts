/** Makes operations for tests. */

import type { Operation } from '#servicestack/model/operation.ts'
import type { Route } from '#servicestack/model/route.ts'

/** Returns an operation that everybody may call and that returns nothing. */
export function operationWith(name: string, ...routes: Route[]): Operation {
  return {
    name,
    routes,
    access: {
      requiresAuthentication: false,
      requiredRoles: [],
      requiresAnyRole: [],
      requiredPermissions: [],
      requiresAnyPermission: [],
    },
  }
}
