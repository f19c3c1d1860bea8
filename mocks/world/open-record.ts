/** Makes a world what a record says. */

import { chooseScenario } from './choose-scenario.ts'
import type { Entity } from './entity.ts'
import { freezeDeep } from './freeze-deep.ts'
import type { Ground } from './ground.ts'
import type { History } from './journal.ts'
import { patched } from './patch.ts'
import type { NamedScenario, Scenario } from './world.ts'
import type { StoredChange, WorldRecord } from './world-record.ts'

/** What becomes the recorded world. */
export interface Opening {
  readonly ground: Ground
  readonly past: { readonly history: History }
  restart(scenario: NamedScenario | undefined, seed: number, startedAt?: number): void
}

/** Begins with the record's scenario, seed and time, and lets happen again what it tells. */
export function openRecord(record: WorldRecord, scenarios: Readonly<Record<string, Scenario>>, world: Opening): void {
  const { scenario, seed, startedAt, count, fold, events } = record
  world.restart(scenario === '' ? undefined : chooseScenario(scenarios, scenario), seed, startedAt)
  const { ground } = world
  const { history } = world.past
  for (const change of fold) ground.place(change.c, change.i, outcomeOf(change, ground))
  const folded = count - events.length
  if (folded > 0) history.continueAfter({ number: folded, at: events[0]?.t ?? record.clock.at })
  for (const event of events) {
    const { n: number, s: step, t: at, w: what, b: by, c: collection, i: id } = event
    const before = ground.layer(collection).get(id)
    const after = outcomeOf(event, ground)
    const change = { collection, id, before, after }
    history.replay({ number, step, at, cause: { what, by }, change })
    ground.make(change)
    // as it was when it happened: all states of a long past at once may be more than there is memory
    history.trim()
  }
}

function outcomeOf({ c, i, p }: StoredChange, ground: Ground): Entity | undefined {
  const after = patched(ground.layer(c).get(i), p)
  return after && freezeDeep(after)
}
