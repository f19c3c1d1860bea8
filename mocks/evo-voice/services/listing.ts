/** Keeps what a list was found to hold as long as nothing in the world changes, so that a console may ask every second. */

import type { Session } from '#behaviour/evo-voice/session.ts'
import type { Collection } from '#mocks/world/collection.ts'
import type { ListOrder } from './list-order.ts'
import { lowest } from './lowest.ts'
import { comparisonOf } from './ordering.ts'

/** The sessions that a list is about, in its order. */
export interface Listing {
  readonly count: number
  /** Returns at most `take` of them from a place on, the first being 0. */
  rows(skip: number, take: number): readonly Session[]
}

/** Returns what was listed under this key since the latest change, or else what `find` finds. */
export function listingOf(
  collection: Collection,
  key: string,
  order: ListOrder,
  find: () => readonly Session[],
): Listing {
  const shelf = shelfOf(collection)
  const known = shelf.listings.get(key)
  if (known !== undefined) return known
  const listing = createListing(find(), order)
  const [oldest] = shelf.listings.keys()
  if (oldest !== undefined && shelf.listings.size >= mostListings) shelf.listings.delete(oldest)
  shelf.listings.set(key, listing)
  return listing
}

/** Each holds on to a list of sessions, so there are a few only. */
const mostListings = 8

interface Shelf {
  readonly version: number
  readonly listings: Map<string, Listing>
}

/** What was found in a collection holds for one version of it, and is forgotten together with it. */
const shelves = new WeakMap<Collection, Shelf>()

function shelfOf(collection: Collection): Shelf {
  const { version } = collection
  const known = shelves.get(collection)
  if (known?.version === version) return known
  const shelf = { version, listings: new Map() }
  shelves.set(collection, shelf)
  return shelf
}

function createListing(sessions: readonly Session[], order: ListOrder): Listing {
  const count = sessions.length
  const compare = comparisonOf(sessions, order)
  let ordered: readonly number[] = []
  return {
    count,
    rows(skip, take) {
      const wanted = Math.min(skip + take, count)
      if (wanted > ordered.length) ordered = lowest(placesOf(sessions), wanted, compare)
      return ordered.slice(skip, wanted).flatMap((place) => sessions[place] ?? [])
    },
  }
}

function placesOf(sessions: readonly Session[]): readonly number[] {
  return sessions.map((_, place) => place)
}
