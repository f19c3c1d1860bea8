/** Writes down all that makes a world, as plain values: the way from its beginning to now. */

import type { Ground } from './ground.ts'
import type { History, KeptEvent } from './journal.ts'
import { difference } from './patch.ts'
import type { ClockState } from './world-clock.ts'
import type { StoredChange, StoredEvent, WorldRecord } from './world-record.ts'

/** What is written down of a world. */
export interface Recorded {
  readonly ground: Ground
  readonly past: { readonly history: History }
  readonly clock: { state(): ClockState }
}

/** Returns the record of a world; what the journal has forgotten is told as its result. */
export function recordOf({ ground, past: { history }, clock }: Recorded): WorldRecord {
  const { seed, scenario, startedAt } = ground.origin
  const events = history.kept()
  return {
    scenario,
    seed,
    startedAt,
    clock: clock.state(),
    count: history.count(),
    fold: foldBefore(events, ground),
    events: events.map(storedEvent),
  }
}

/** A kept event as it is stored. */
export function storedEvent({ number, step, at, cause, change }: KeptEvent): StoredEvent {
  const { collection, id, before, after } = change
  return { n: number, s: step, t: at, w: cause.what, b: cause.by, c: collection, i: id, p: difference(before, after) }
}

/** What was different from the origin before the first of these events. */
function foldBefore(events: readonly KeptEvent[], ground: Ground): readonly StoredChange[] {
  const { origin, overlays } = ground.state()
  return [...overlays].flatMap(([collection, overlay]) => {
    const then = new Map(overlay)
    for (const { change } of events.toReversed()) {
      if (change.collection === collection) then.set(change.id, change.before)
    }
    return [...then].flatMap(([id, entity]) => {
      const planted = origin.get(collection, id)
      return entity === planted ? [] : [{ c: collection, i: id, p: difference(planted, entity) }]
    })
  })
}
