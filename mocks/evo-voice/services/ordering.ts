/** Puts sessions in the order that a list is wanted in. */

import type { Session } from '#behaviour/evo-voice/session.ts'
import type { ListOrder } from './list-order.ts'
import type { Compare } from './lowest.ts'

/** A session, what it is sorted by, and its place among those that the list is about. */
export interface Placed {
  readonly session: Session
  readonly value: Session[keyof Session]
  readonly place: number
}

/** Prepares sessions for being sorted by a member. */
export function placedBy(sessions: readonly Session[], { member }: ListOrder): readonly Placed[] {
  return sessions.map((session, place) => ({ session, value: session[member], place }))
}

/**
 * Returns the comparison: what has no value comes first, then texts by their letters, false before true; of two alike
 * the one that came to be first. Descending is the very reverse.
 */
export function comparisonOf({ isDescending }: ListOrder): Compare<Placed> {
  const sign = isDescending ? -1 : 1
  return (one, other) => sign * (compareValues(one.value, other.value) || one.place - other.place)
}

function compareValues(one: Placed['value'], other: Placed['value']): number {
  if (one === other) return 0
  if (one === undefined || one === null) return other === undefined || other === null ? 0 : -1
  return other === undefined || other === null || one > other ? 1 : -1
}
