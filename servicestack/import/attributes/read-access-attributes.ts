/** Reads who may call an operation, as far as DTO source tells: `[ValidateRequest]` as servers print it, `[Authenticate]` and its kin as people write it. */

import type { AccessRules } from '#servicestack/model/access-rules.ts'
import type { Attribute } from './attribute.ts'

/** Returns the rules that the attributes of a request state. */
export function readAccessAttributes(attributes: readonly Attribute[]): AccessRules {
  const clauses = attributes.flatMap(readClause)
  const named = (...names: string[]) =>
    clauses.filter(({ name }) => names.includes(name)).flatMap((clause) => clause.texts)
  const admin = clauses.some(({ name }) => name === 'IsAdmin') ? ['Admin'] : []
  return {
    // roles and permissions are only ever held by somebody who has signed in
    requiresAuthentication: clauses.length > 0,
    requiredRoles: [...named('HasRole', 'HasRoles'), ...admin],
    requiresAnyRole: named('HasAnyRole', 'HasAnyRoles'),
    requiredPermissions: named('HasPermission', 'HasPermissions'),
    requiresAnyPermission: named('HasAnyPermission', 'HasAnyPermissions'),
  }
}

interface Clause {
  readonly name: string
  readonly texts: readonly string[]
}

const known: ReadonlySet<string> = new Set([
  ...['IsAuthenticated', 'IsAdmin', 'HasRole', 'HasRoles', 'HasAnyRole', 'HasAnyRoles'],
  ...['HasPermission', 'HasPermissions', 'HasAnyPermission', 'HasAnyPermissions'],
])

/** The attributes of a service, which people put on their requests too, and the clauses that mean the same. */
const filters: ReadonlyMap<string, string> = new Map([
  ['Authenticate', 'IsAuthenticated'],
  ['RequiredRole', 'HasRoles'],
  ['RequiresAnyRole', 'HasAnyRoles'],
  ['RequiredPermission', 'HasPermissions'],
  ['RequiresAnyPermission', 'HasAnyPermissions'],
])

/** `[ValidateRequest("HasRole(`Doctor`)")]`, or `[ValidateHasRole("Doctor")]` and `[RequiredRole("Doctor")]` where people write it. */
function readClause({ name, values }: Attribute): readonly Clause[] {
  const texts = values.filter((value) => typeof value === 'string')
  const filter = filters.get(name)
  if (filter !== undefined) return [{ name: filter, texts: filter === 'IsAuthenticated' ? [] : texts }]
  const [first] = texts
  if (name === 'ValidateRequest') return first === undefined ? [] : readExpression(first)
  const short = name.replace(/^Validate/, '')
  return short !== name && known.has(short) ? [{ name: short, texts }] : []
}

function readExpression(expression: string): readonly Clause[] {
  const [, name = '', inside = ''] = /^\s*(\w+)\s*(?:\(([\s\S]*)\))?\s*$/.exec(expression) ?? []
  if (!known.has(name)) return []
  const texts = [...inside.matchAll(/`([^`]*)`|'([^']*)'|"([^"]*)"/g)]
  return [{ name, texts: texts.map(([, back, single, double]) => back ?? single ?? double ?? '') }]
}
