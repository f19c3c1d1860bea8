/** Says who may call an operation, in ServiceStack's own five terms. */

/** `required…` lists must all be held; of `requiresAny…` lists one is enough; empty lists ask nothing. */
export interface AccessRules {
  readonly requiresAuthentication: boolean
  readonly requiredRoles: readonly string[]
  readonly requiresAnyRole: readonly string[]
  readonly requiredPermissions: readonly string[]
  readonly requiresAnyPermission: readonly string[]
}

/** The rules of an operation that everybody may call. */
export const openToAll: AccessRules = {
  requiresAuthentication: false,
  requiredRoles: [],
  requiresAnyRole: [],
  requiredPermissions: [],
  requiresAnyPermission: [],
}
