/** Refuses sources that tell of two APIs. */

import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { ImportError } from '../import-error.ts'
import type { NamedImport } from '../named-import.ts'

/**
 * Throws an `ImportError` when two sources name different services, or, where one of them names none, have nothing in
 * common. Hosts alone prove nothing, for one API may have several.
 */
export function refuseTwoApis(named: readonly NamedImport[]): void {
  for (const [at, other] of named.entries()) {
    const earlier = named.slice(0, at)
    const first = earlier.find((one) => isRenamed(one, other)) ?? strangerTo(other, earlier)
    if (first !== undefined) throw twoApis(first, other)
  }
}

function isRenamed(one: NamedImport, other: NamedImport): boolean {
  const [title, otherTitle] = [titleOf(one), titleOf(other)]
  return title !== undefined && otherTitle !== undefined && title !== otherTitle
}

function titleOf({ imported: { model } }: NamedImport): string | undefined {
  return model.title === '' || model.unknown?.includes('title') ? undefined : model.title
}

/** Parts of one API, each told by another source, may share no name, but then they share where it lives. */
function strangerTo(other: NamedImport, earlier: readonly NamedImport[]): NamedImport | undefined {
  const [first] = earlier
  if (first === undefined || earlier.some((one) => isAkin(one.imported.model, other.imported.model))) return undefined
  return earlier.every((one) => livesElsewhere(one.imported.model, other.imported.model)) ? first : undefined
}

function isAkin(one: ServiceModel, other: ServiceModel): boolean {
  const names = new Set([...one.operations, ...one.types].map(({ name }) => name))
  const isTitled = one.title !== '' && one.title === other.title
  if (isTitled || names.size === 0 || other.operations.length + other.types.length === 0) return true
  return [...other.operations, ...other.types].some(({ name }) => names.has(name) && !published.has(name))
}

/** What every server publishes beside its API. */
const published: ReadonlySet<string> = new Set([
  'Authenticate',
  'AuthenticateResponse',
  'AssignRoles',
  'AssignRolesResponse',
  'UnAssignRoles',
  'UnAssignRolesResponse',
  'ResponseStatus',
  'ResponseError',
])

function livesElsewhere(one: ServiceModel, other: ServiceModel): boolean {
  if (one.host !== undefined && other.host !== undefined) return !isSameHost(one.host, other.host)
  const namespaces = new Set(one.types.flatMap(({ namespace }) => namespace ?? []))
  const others = other.types.flatMap(({ namespace }) => namespace ?? [])
  return namespaces.size > 0 && others.length > 0 && !others.some((namespace) => namespaces.has(namespace))
}

/** Pages name a host without its port. */
function isSameHost(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}:`) || other.startsWith(`${one}:`)
}

function twoApis(first: NamedImport, other: NamedImport): ImportError {
  const place = { line: 1, column: 1, excerpt: other.imported.model.title, file: other.source }
  const [one, two] = [spell(first), spell(other)]
  const why = isRenamed(first, other)
    ? `it is of ${two}, and ${first.source} is of ${one}.`
    : `it is of ${two}, and has nothing in common with ${first.source}, which is of ${one}.`
  const whatToDo = 'Import each API on its own; if the service was renamed, capture the older source again.'
  return new ImportError('two-apis', place, why, whatToDo)
}

function spell({ imported: { model } }: NamedImport): string {
  const title = model.title === '' ? 'an API without a title' : `"${model.title}"`
  return model.host === undefined ? title : `${title} on ${model.host}`
}
