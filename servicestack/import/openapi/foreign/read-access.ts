/** Reads who may call an operation from its security requirements. */

import type { AccessRules } from '#servicestack/model/access-rules.ts'
import type { DocumentNode } from '../document-node.ts'

/** Access, and the scopes that no role or permission stands for. */
export interface AccessRead {
  readonly access: AccessRules
  readonly scopes: readonly string[]
}

/** An operation's own requirements replace those of the document; an empty one among them asks nothing. */
export function readAccess(operation: DocumentNode, root: DocumentNode): AccessRead {
  const own = operation.member('security')
  const requirements = (own.isAbsent() ? root.member('security') : own).items().map((node) => node.members())
  const isAsked = requirements.length > 0 && requirements.every((schemes) => schemes.length > 0)
  return {
    access: {
      requiresAuthentication: isAsked,
      requiredRoles: [],
      requiresAnyRole: [],
      requiredPermissions: [],
      requiresAnyPermission: [],
    },
    scopes: [...new Set(requirements.flat().flatMap(([, scopes]) => scopes.texts()))],
  }
}
