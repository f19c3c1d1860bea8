/** Compares the operations of two models: their names, routes, access rules and answers. */

import type { AccessRules } from '#servicestack/model/access-rules.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { Route } from '#servicestack/model/route.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import type { ModelChange } from './model-change.ts'
import { type Candidate, pairByLikeness } from './pair-by-likeness.ts'

/** Returns the changes of operations; one that answers at the same routes under another name was renamed. */
export function compareOperations(before: readonly Operation[], after: readonly Operation[]): readonly ModelChange[] {
  const old = new Map(before.map((operation) => [operation.name, operation]))
  const now = new Map(after.map((operation) => [operation.name, operation]))
  const { renamed, removed, added } = pairByLikeness(
    before.filter(({ name }) => !now.has(name)).map(candidate),
    after.filter(({ name }) => !old.has(name)).map(candidate),
  )
  const kept = [
    ...after.filter(({ name }) => old.has(name)).map(({ name }) => [name, name] as const),
    ...renamed.map((pair) => [pair.before, pair.after] as const),
  ]
  return [
    ...added.map((place) => ({ kind: 'operation-added', place }) as const),
    ...removed.map((place) => ({ kind: 'operation-removed', place }) as const),
    ...renamed.map((pair) => ({ kind: 'operation-renamed', place: pair.after, ...pair }) as const),
    ...kept.flatMap(([was, is]) => compareOperation(old.get(was), now.get(is))),
  ]
}

/** What makes an operation what it is: where it answers and what. */
function candidate({ name, routes, response }: Operation): Candidate {
  const paths = routes.map(routeText)
  return { name, parts: new Set([...paths, ...(response === undefined ? [] : [writeTypeText(response)])]) }
}

function compareOperation(before: Operation | undefined, after: Operation | undefined): readonly ModelChange[] {
  if (before === undefined || after === undefined) return []
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
