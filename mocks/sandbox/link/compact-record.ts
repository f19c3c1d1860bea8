/** The record of a world without what can be told from the rest of it. */

import { isSame } from '#mocks/world/is-same.ts'
import type { StoredChange, StoredEvent, WorldRecord } from '#mocks/world/world-record.ts'

/**
 * Scenario, seed, beginning, what the clock shows, its rate, events, fold, and the number of forgotten events; what is as
 * most worlds have it is left out at the end. Moments are told from the moment before them, or alone in a list where
 * the sum would be another number. An event is its step and its time, from those of the event before, then who, what, where.
 */
export type CompactRecord = readonly unknown[]

/** Returns the compact form of a record. */
export function compact({ scenario, seed, startedAt, clock, count, fold, events }: WorldRecord): CompactRecord {
  const all = [
    scenario,
    seed,
    startedAt,
    span(startedAt, clock.at),
    clock.rate,
    events.map((event, index) => compactEvent(event, events[index - 1] ?? { s: 0, t: startedAt })),
    fold.map(({ c, i, p }) => [c, i, p]),
    count - events.length,
  ]
  const last = all.findLastIndex((value, place) => !isSame(value, usual[place]))
  return all.slice(0, last + 1)
}

/** Returns what a compact form stands for; where it is none, the result is no record either. */
export function expand(given: unknown): unknown {
  if (!Array.isArray(given)) return given
  const [scenario, seed, startedAt, elapsed, rate, events, fold, forgotten] = usual.map((usually, place) =>
    place < given.length ? given[place] : usually,
  )
  return {
    scenario,
    seed,
    startedAt,
    clock: { at: moment(startedAt, elapsed), rate },
    count: Number(forgotten) + listOf(events).length,
    fold: listOf(fold).map((change) => expandChange(listOf(change))),
    events: expandEvents(listOf(events), { n: Number(forgotten), s: 0, t: startedAt }),
  }
}

const usual = ['', 1, undefined, 0, 1, [], [], 0] as const

type Before = Pick<StoredEvent, 's' | 't'>

function compactEvent({ s, t, w, b, c, i, p }: StoredEvent, before: Before): readonly unknown[] {
  return [s - before.s, span(before.t, t), w, b, c, i, p]
}

function expandEvents(events: readonly unknown[], beginning: Readonly<Record<'n' | 's' | 't', unknown>>): unknown[] {
  let { n, s, t } = beginning
  return events.map((event) => {
    const [steps, elapsed, w, b, ...change] = listOf(event)
    n = Number(n) + 1
    s = Number(s) + Number(steps)
    t = moment(t, elapsed)
    return { n, s, t, w, b, ...expandChange(change) }
  })
}

function expandChange([c, i, p]: readonly unknown[]): Readonly<Record<keyof StoredChange, unknown>> {
  return { c, i, p }
}

/** Fractions of milliseconds do not always add up. */
function span(from: number, to: number): unknown {
  return from + (to - from) === to ? to - from : [to]
}

function moment(from: unknown, elapsed: unknown): unknown {
  return Array.isArray(elapsed) ? elapsed[0] : Number(from) + Number(elapsed)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
