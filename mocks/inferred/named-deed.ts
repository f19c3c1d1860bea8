/** Reads from the name of an operation what it does to what: `DeleteBooking`. */

import type { Deed } from './entity-plan.ts'
import { singular } from './singular.ts'
import { wordsOf } from './words-of.ts'

/** A deed and one of the things that it is done to, in lower case: `order line`. */
export interface NamedDeed {
  readonly deed: Deed
  readonly noun: string
}

/** Returns what the first words of a name say, or undefined where they are no verb that is known. */
export function namedDeed(name: string): NamedDeed | undefined {
  const words = wordsOf(name)
  const found = deedsByVerb.find(([verb]) => words === verb || words.startsWith(`${verb} `))
  if (found === undefined) return undefined
  const [verb, deed] = found
  return { deed, noun: nounIn(words.slice(verb.length + 1)) }
}

/** Longer verbs before those that they begin with. */
const deedsByVerb: readonly (readonly [verb: string, deed: Deed])[] = [
  ['create or update', 'save'],
  ['add or update', 'save'],
  ['insert or update', 'save'],
  ['save', 'save'],
  ['upsert', 'save'],
  ['store', 'save'],
  ['get all', 'list'],
  ['get', 'read'],
  ['fetch', 'read'],
  ['load', 'read'],
  ['query', 'list'],
  ['list', 'list'],
  ['search', 'list'],
  ['find', 'list'],
  ['browse', 'list'],
  ['create', 'create'],
  ['add', 'create'],
  ['post', 'create'],
  ['insert', 'create'],
  ['update', 'replace'],
  ['edit', 'replace'],
  ['put', 'replace'],
  ['patch', 'update'],
  ['delete', 'delete'],
  ['remove', 'delete'],
]

/** Without what says of which of them, or how much of them, is meant. */
function nounIn(words: string): string {
  const plain = words
    .replace(/^(all|many|new) /, '')
    .replace(/ (by|for|of|with|in) .*$/, '')
    .replace(/ (requests?|details?|infos?|lists?|pages?|dtos?)$/, '')
  return singular(plain)
}
