/** Who may call, as far as DTO source tells. */

import { expect, test } from 'vitest'
import { readAccessAttributes } from '#servicestack/import/attributes/read-access-attributes.ts'
import { readLeading } from '#servicestack/import/csharp/read-attributes.ts'
import { cursorOf } from '../csharp/reading.ts'

const nobody = {
  requiresAuthentication: false,
  requiredRoles: [],
  requiresAnyRole: [],
  requiredPermissions: [],
  requiresAnyPermission: [],
}

test.each([
  ['[Route("/a")]', {}],
  ['[ValidateRequest("IsAuthenticated")]', { requiresAuthentication: true }],
  ['[ValidateRequest("HasRole(`Doctor`)")]', { requiresAuthentication: true, requiredRoles: ['Doctor'] }],
  ['[ValidateRequest("HasRoles([`A`,\'B\'])")]', { requiresAuthentication: true, requiredRoles: ['A', 'B'] }],
  ['[ValidateRequest("IsAdmin()")]', { requiresAuthentication: true, requiredRoles: ['Admin'] }],
  ['[ValidateRequest("HasAnyRole(`A`)")]', { requiresAuthentication: true, requiresAnyRole: ['A'] }],
  ['[ValidateRequest("HasPermission(`a:b`)")]', { requiresAuthentication: true, requiredPermissions: ['a:b'] }],
  ['[Authenticate]', { requiresAuthentication: true }],
  ['[Authenticate("basic")]', { requiresAuthentication: true }],
  ['[Authenticate][RequiredRole("A", "B")]', { requiresAuthentication: true, requiredRoles: ['A', 'B'] }],
  ['[RequiresAnyRole("A","B")]', { requiresAuthentication: true, requiresAnyRole: ['A', 'B'] }],
  ['[RequiredPermission("a:b")]', { requiresAuthentication: true, requiredPermissions: ['a:b'] }],
  ['[RequiresAnyPermission("a")]', { requiresAuthentication: true, requiresAnyPermission: ['a'] }],
  ['[ValidateHasRole("A")]', { requiresAuthentication: true, requiredRoles: ['A'] }],
  ['[ValidateRequest("[(id) => true]")] [ValidateNotNull]', {}],
])('%s', (text, want) => {
  expect(readAccessAttributes(readLeading(cursorOf(text)).attributes)).toEqual({ ...nobody, ...want })
})
