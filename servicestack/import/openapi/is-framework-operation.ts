/** Recognises the operations that ServiceStack's own plugins add to every API. */

import type { ListedOperation } from './list-operations.ts'

/** True for those that sign people in, give them roles, and publish the API itself. */
export function isFrameworkOperation(name: string, { path }: Pick<ListedOperation, 'path'>): boolean {
  return own.has(name) || (name.startsWith('Types') && path.startsWith('/types/'))
}

const own: ReadonlySet<string> = new Set([
  'Authenticate',
  'AuthenticateLogout',
  'AssignRoles',
  'UnAssignRoles',
  'TypeLinks',
  'MetadataApp',
  'GetNavItems',
])
