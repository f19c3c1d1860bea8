/** Writes who may call an operation, in the sentences of a page. */

import type { AccessRules } from '#servicestack/model/access-rules.ts'
import { escapeHtml } from './escape-html.ts'

/** Returns the table of access rules, or nothing where anyone may. */
export function pageAccess(access: AccessRules): string {
  const clauses = clausesOf(access)
  if (!access.requiresAuthentication && clauses.length === 0) return ''
  const cells = clauses.map(([words, names]) => `<td>${words}:</td><td>${escapeHtml(names.join(', '))}</td>`)
  const caption = '<caption><b>Requires Authentication</b></caption>'
  return `<table class="authentication">${caption}\n<tr>${cells.join('')}</tr></table>\n`
}

function clausesOf(access: AccessRules): readonly (readonly [words: string, names: readonly string[]])[] {
  const { requiredRoles, requiresAnyRole, requiredPermissions, requiresAnyPermission } = access
  const clauses: readonly (readonly [string, string, readonly string[]])[] = [
    ['Required role', 'Required roles', requiredRoles],
    ['Requires the role', 'Requires any of the roles', requiresAnyRole],
    ['Required permission', 'Required permissions', requiredPermissions],
    ['Requires the permission', 'Requires any of the permissions', requiresAnyPermission],
  ]
  return clauses
    .filter(([, , names]) => names.length > 0)
    .map(([one, many, names]) => [names.length === 1 ? one : many, names] as const)
}
