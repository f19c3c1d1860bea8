/** Puts sessions in the order that a list is wanted in. */

import type { Session } from '#behaviour/evo-voice/session.ts'
import type { ListOrder } from './list-order.ts'
import type { Compare } from './lowest.ts'

/**
 * Returns the comparison of two sessions by their places in the list: what has no value comes first, then texts by their
 * letters, false before true; of two alike the one that came to be first. Descending is the very reverse.
 */
export function comparisonOf(sessions: readonly Session[], { member, isDescending }: ListOrder): Compare<number> {
  const sign = isDescending ? -1 : 1
  const values = sessions.map((session) => session[member])
  return (one, other) => sign * (compareValues(values[one], values[other]) || one - other)
}

type Value = Session[keyof Session]

function compareValues(one: Value, other: Value): number {
  if (one === other) return 0
  if (one === undefined || one === null) return other === undefined || other === null ? 0 : -1
  return other === undefined || other === null || one > other ? 1 : -1
}
