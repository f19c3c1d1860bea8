/** Compares the operations of two models: their names, routes, access rules and answers. */

import type { AccessRules } from '#servicestack/model/access-rules.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { Route } from '#servicestack/model/route.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { matchNamed } from './match-named.ts'
import type { ModelChange } from './model-change.ts'

/** Returns the changes of operations; one that answers at the same routes under another name was renamed. */
export function compareOperations(before: readonly Operation[], after: readonly Operation[]): readonly ModelChange[] {
  const { changes, pairs } = matchNamed(before, after, kinds, partsOf)
  return [...changes, ...pairs.flatMap((pair) => compareOperation(pair.before, pair.after))]
}

const kinds = { added: 'operation-added', removed: 'operation-removed', renamed: 'operation-renamed' } as const

/** What makes an operation what it is: where it answers and what. */
function partsOf({ routes, response }: Operation): readonly string[] {
  return [...routes.map(routeText), ...(response === undefined ? [] : [writeTypeText(response)])]
}

function compareOperation(before: Operation, after: Operation): readonly ModelChange[] {
  const place = after.name
  const answers = [before, after].map(({ response }) => (response === undefined ? 'nothing' : writeTypeText(response)))
  return [
    ...difference('routes', place, before.routes.map(routeText).join('; '), after.routes.map(routeText).join('; ')),
    ...difference('access', place, accessText(before.access), accessText(after.access)),
    ...difference('response', place, answers[0] ?? '', answers[1] ?? ''),
    ...difference('told', place, tellings(before), tellings(after)),
  ]
}

function routeText({ verbs, path }: Route): string {
  return `${verbs.length === 0 ? 'any verb' : verbs.join(',')} ${path}`
}

function accessText(access: AccessRules): string {
  const { requiresAuthentication, requiredRoles, requiresAnyRole, requiredPermissions, requiresAnyPermission } = access
  const rules = [
    ['all roles', requiredRoles],
    ['any role', requiresAnyRole],
    ['all permissions', requiredPermissions],
    ['any permission', requiresAnyPermission],
  ] as const
  const asked = rules.filter(([, names]) => names.length > 0).map(([rule, names]) => `${rule}: ${names.join(', ')}`)
  return [requiresAuthentication ? 'signed in' : 'everybody', ...asked].join('; ')
}

/** What is said about an operation and changes no request. */
function tellings(operation: Operation): string {
  const { name: _, response: __, access: ___, routes, ...rest } = operation
  return JSON.stringify({ ...rest, summaries: routes.map(({ summary, notes }) => [summary, notes]) })
}

function difference(kind: ModelChange['kind'], place: string, before: string, after: string): readonly ModelChange[] {
  if (before === after) return []
  return kind === 'told' ? [{ kind, place }] : [{ kind, place, before, after }]
}
