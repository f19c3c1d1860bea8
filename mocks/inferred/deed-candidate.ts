/** Reads from an operation's routes and name what it may do, to what. */

import type { Operation } from '#servicestack/model/operation.ts'
import type { Route } from '#servicestack/model/route.ts'
import type { Deed } from './entity-plan.ts'
import { singular } from './singular.ts'
import { wordsOf } from './words-of.ts'

/** One way to call an operation, as if it kept to the conventions of REST. */
export interface DeedCandidate {
  readonly operation: Operation
  /** What the path says before the key, without the names of placeholders: `/customers/{}/orders`. */
  readonly base: string
  readonly scope: readonly string[]
  readonly noun: string
  readonly collection: string
  /** The placeholder that ends the path. */
  readonly item?: string
  readonly deed: Deed
}

/** Returns what each route may mean; without routes, what the name may: `CreateBooking`. */
export function deedCandidates(operation: Operation, markers: readonly string[]): readonly DeedCandidate[] {
  if (operation.routes.length === 0) return byName(operation)
  return operation.routes.flatMap((route) => {
    const place = placeOf(route.path)
    const deed = place && deedOf(route, place.item !== undefined, markers, operation.name)
    return deed === undefined || place === undefined ? [] : [{ operation, ...place, deed }]
  })
}

const verbs: readonly string[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** The verb tells; of several the marker, and where every verb is answered the first word of the name. */
function deedOf({ verbs: all }: Route, isItem: boolean, markers: readonly string[], name: string): Deed | undefined {
  const known = all.filter((verb) => verbs.includes(verb))
  const marked = verbs.find((verb) => markers.includes(`I${verb.charAt(0)}${verb.slice(1).toLowerCase()}`))
  if (known.length === 1) return deedOfVerb(known[0], isItem)
  if (marked !== undefined && (all.length === 0 || known.includes(marked))) return deedOfVerb(marked, isItem)
  if (all.length > 0) return undefined
  const deed = deedsByWord.get(wordsOf(name).split(' ')[0] ?? '')
  return isItem ? (deed === 'list' || deed === 'create' ? undefined : deed) : deed === 'read' ? 'list' : deed
}

function placeOf(path: string): Omit<DeedCandidate, 'operation' | 'deed'> | undefined {
  const segments = path.split('/').filter((segment) => segment !== '')
  const names = segments.map((segment) => /^\{(.+)\}$/.exec(segment)?.[1])
  if (segments.some((segment, index) => names[index] === undefined && /[{}]/.test(segment))) return undefined
  const item = names.at(-1)
  if (names.some((name) => name?.includes('*'))) return undefined
  const kept = item === undefined ? segments : segments.slice(0, -1)
  const last = kept.at(-1)
  if (last === undefined || last.startsWith('{')) return undefined
  const base = `/${kept.map((segment) => (segment.startsWith('{') ? '{}' : segment.toLowerCase())).join('/')}`
  const scope = names.slice(0, kept.length).filter((name) => name !== undefined)
  return { base, scope, noun: singular(wordsOf(last)), collection: last, ...(item === undefined ? {} : { item }) }
}

function deedOfVerb(verb: string | undefined, isItem: boolean): Deed | undefined {
  switch (verb) {
    case 'GET':
      return isItem ? 'read' : 'list'
    case 'POST':
      return isItem ? undefined : 'create'
    case 'PUT':
      return 'replace'
    case 'PATCH':
      return 'update'
    case 'DELETE':
      return 'delete'
    default:
      return undefined
  }
}

const deedsByWord: ReadonlyMap<string, Deed> = new Map([
  ['get', 'read'],
  ['query', 'list'],
  ['list', 'list'],
  ['search', 'list'],
  ['create', 'create'],
  ['add', 'create'],
  ['update', 'replace'],
  ['patch', 'update'],
  ['delete', 'delete'],
  ['remove', 'delete'],
])

function byName(operation: Operation): readonly DeedCandidate[] {
  const [first = '', ...rest] = wordsOf(operation.name).split(' ')
  const deed = deedsByWord.get(first)
  if (deed === undefined || rest.length === 0) return []
  const noun = singular(rest.join(' '))
  return [{ operation, base: noun, scope: [], noun, collection: `${noun.replaceAll(' ', '-')}s`, deed }]
}
