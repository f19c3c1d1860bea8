/** Says in plain text what an imported page holds. */

import type { ImportNote } from '#servicestack/import/import-note.ts'
import { noteLine } from '#servicestack/import/note-line.ts'
import type { AccessRules } from '#servicestack/model/access-rules.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import { placeholders } from '#servicestack/model/placeholders.ts'
import type { Route } from '#servicestack/model/route.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'
import { headline } from './import/headline.ts'

/** Returns the report: title, each operation, the types, and what the importer decided. */
export function importReport(model: ServiceModel, notes: readonly ImportNote[]): string {
  return [
    headline(model),
    ...model.operations.flatMap((operation) => reportOperation(model, operation)),
    ...section('Types', reportTypes(model)),
    ...section('Notes', notes.map(noteLine)),
    '',
  ].join('\n')
}

function reportOperation(model: ServiceModel, operation: Operation): readonly string[] {
  const { name, description, routes, access, response } = operation
  const members = wireMembers(model, name).map((member) => reportMember(member, routes))
  return [
    description === undefined ? name : `${name}: ${description}`,
    ...section(
      'Routes',
      routes.length === 0 ? [`POST /json/reply/${name} (no route of its own)`] : routes.map(reportRoute),
    ),
    ...section('Access', reportAccess(access)),
    ...section('Request', inColumns(members)),
    ...section('Response', [response === undefined ? 'nothing' : typeText(response)]),
  ]
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)]
}

function reportRoute({ verbs, path }: Route): string {
  return `${verbs.length === 0 ? 'any verb' : verbs.join(', ')} ${path}`
}

function reportAccess(access: AccessRules): readonly string[] {
  const rules = [
    ['all of the roles', access.requiredRoles],
    ['any of the roles', access.requiresAnyRole],
    ['all of the permissions', access.requiredPermissions],
    ['any of the permissions', access.requiresAnyPermission],
  ] as const
  const asked = rules.filter(([, names]) => names.length > 0).map(([rule, names]) => `${rule}: ${names.join(', ')}`)
  return [access.requiresAuthentication ? 'whoever has signed in' : 'everybody', ...asked]
}

function reportMember({ name, type, description }: Member, routes: readonly Route[]): readonly string[] {
  return [name, typeText(type), placesOf(name, routes).join(' or '), description ?? '']
}

/** Where a request member travels: in the path of a route, in its body, or in its query. */
function placesOf(member: string, routes: readonly Route[]): readonly string[] {
  if (routes.length === 0) return ['body']
  const places = routes.map((route) => {
    const inPath = placeholders(route).some((name) => name.toLowerCase() === member.toLowerCase())
    const hasBody = route.verbs.length === 0 || route.verbs.some((verb) => /^(?:POST|PUT|PATCH)$/.test(verb))
    return inPath ? 'path' : hasBody ? 'body' : 'query'
  })
  return [...new Set(places)]
}

function typeText(type: TypeReference): string {
  switch (type.kind) {
    case 'scalar':
      return type.scalar
    case 'list':
      return `${typeText(type.items)}[]`
    case 'dictionary':
      return `dictionary of ${typeText(type.values)}`
    case 'named':
      return type.name
  }
}

function reportTypes(model: ServiceModel): readonly string[] {
  const rows = model.types.map((type) => {
    if (type.kind === 'enum') return [type.name, 'enum', type.values.join(', ')]
    const base = type.base === undefined ? 'class' : `class, extends ${type.base}`
    return [type.name, base, `${type.members.length} members`]
  })
  return inColumns(rows)
}

function inColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widthOf = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widthOf(column)))
      .join('  ')
      .trimEnd(),
  )
}
