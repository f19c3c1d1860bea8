/** Reads from an operation's routes and name what it may do, to what. */

import type { Operation } from '#servicestack/model/operation.ts'
import type { Route } from '#servicestack/model/route.ts'
import type { Deed } from './entity-plan.ts'
import { namedDeed } from './named-deed.ts'
import { plural } from './plural.ts'
import { singular } from './singular.ts'
import { wordsOf } from './words-of.ts'

/** One way to call an operation, as if it kept to the conventions of REST. */
export interface DeedCandidate {
  readonly operation: Operation
  /** What the path says before the key, without the names of placeholders: `/customers/{}/orders`. */
  readonly base: string
  readonly scope: readonly ScopePart[]
  readonly noun: string
  readonly collection: string
  /** The placeholder that names one of them. */
  readonly item?: string
  readonly deed: Deed
  /** True where the path goes on after the key: `/customers/{Id}/archive`. */
  readonly isAside?: true
}

/** A placeholder before the key: `{CustomerId}` of a `customer`, whose noun is empty beside another placeholder. */
export interface ScopePart {
  readonly name: string
  readonly noun: string
  /** True where nothing but the key follows: `{WarehouseCode}` of `/stock/{WarehouseCode}/{Sku}`. */
  readonly isKeyPart?: true
}

/** Returns what each route may mean; without routes, what the name may: `CreateBooking`. */
export function deedCandidates(operation: Operation, markers: readonly string[]): readonly DeedCandidate[] {
  if (operation.routes.length === 0) return byName(operation)
  return operation.routes.flatMap((route) => [
    ...candidate(operation, placeOf(segmentsOf(route.path)), (place) =>
      deedOf(route, place.item !== undefined, markers, operation.name),
    ),
    ...aside(operation, route),
  ])
}

type Place = Omit<DeedCandidate, 'operation' | 'deed'>

function candidate(
  operation: Operation,
  place: Place | undefined,
  deedAt: (place: Place) => Deed | undefined,
): readonly DeedCandidate[] {
  const deed = place && deedAt(place)
  return place === undefined || deed === undefined ? [] : [{ operation, ...place, deed }]
}

const verbs: readonly string[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** The verb tells; of several the marker, and without one the name. */
function deedOf({ verbs: all }: Route, isItem: boolean, markers: readonly string[], name: string): Deed | undefined {
  const known = all.filter((verb) => verbs.includes(verb))
  const marked = verbs.find((verb) => markers.includes(`I${verb.charAt(0)}${verb.slice(1).toLowerCase()}`))
  const named = namedDeed(name)?.deed
  if (known.length === 1) return deedOfVerb(known[0], isItem, named)
  if (marked !== undefined && (all.length === 0 || known.includes(marked))) return deedOfVerb(marked, isItem, named)
  if (isItem) return named === 'list' || named === 'create' ? undefined : named
  return named === 'read' ? 'list' : named
}

function deedOfVerb(verb: string | undefined, isItem: boolean, named: Deed | undefined): Deed | undefined {
  switch (verb) {
    case 'GET':
      return isItem ? 'read' : 'list'
    case 'POST':
      if (named === 'save' || named === 'list' || named === 'delete') return named
      return isItem ? postedTo(named) : 'create'
    case 'PUT':
      return named === 'save' ? 'save' : 'replace'
    case 'PATCH':
      return 'update'
    case 'DELETE':
      return 'delete'
    default:
      return undefined
  }
}

/** What somebody posts to one thing, only the name tells. */
function postedTo(named: Deed | undefined): Deed | undefined {
  return named === 'replace' || named === 'update' ? named : undefined
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '')
}

/** Several placeholders at the end are one key of several parts, of which the last is the entity's own. */
function placeOf(segments: readonly string[]): Place | undefined {
  const names = segments.map(placeholder)
  if (segments.some((segment, index) => names[index] === undefined && /[{}]/.test(segment))) return undefined
  if (names.some((name) => name?.includes('*'))) return undefined
  const literals = segments.findLastIndex((_, index) => names[index] === undefined)
  const last = segments[literals]
  if (last === undefined) return undefined
  const kept = segments.slice(0, literals + 1)
  const base = `/${kept.map((segment) => (placeholder(segment) === undefined ? segment.toLowerCase() : '{}')).join('/')}`
  const item = literals === segments.length - 1 ? undefined : names.at(-1)
  const before = item === undefined ? segments : segments.slice(0, -1)
  return {
    base,
    scope: before.flatMap((_, index) => scopePart(before, index, index > literals)),
    noun: singular(wordsOf(last)),
    collection: last,
    ...(item === undefined ? {} : { item }),
  }
}

function placeholder(segment: string): string | undefined {
  return /^\{(.+)\}$/.exec(segment)?.[1]
}

function scopePart(segments: readonly string[], index: number, isKeyPart: boolean): readonly ScopePart[] {
  const name = placeholder(segments[index] ?? '')
  const owner = segments[index - 1] ?? ''
  if (name === undefined) return []
  const noun = placeholder(owner) === undefined ? singular(wordsOf(owner)) : ''
  return [{ name, noun, ...(isKeyPart && { isKeyPart }) }]
}

/** What a path says after the key is done to the thing itself, unless it is found to be about something below. */
function aside(operation: Operation, { path, verbs: all }: Route): readonly DeedCandidate[] {
  const segments = segmentsOf(path)
  const place = placeOf(segments.slice(0, -1))
  if (place?.item === undefined || placeholder(segments.at(-1) ?? '{}') !== undefined) return []
  const known = all.filter((verb) => verbs.includes(verb))
  const deed = known.includes('GET') ? 'read' : known.includes('DELETE') ? undefined : 'update'
  return candidate(operation, place, () => deed).map((one) => ({ ...one, isAside: true }))
}

function byName(operation: Operation): readonly DeedCandidate[] {
  const named = namedDeed(operation.name)
  if (named === undefined || named.noun === '') return []
  const { deed, noun } = named
  return [{ operation, base: noun, scope: [], noun, collection: plural(noun.replaceAll(' ', '-')), deed }]
}
