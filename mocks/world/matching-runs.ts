/** Finds the items that two lists have in common. */

import { isSame } from './is-same.ts'

/** Items that stand one after the other in both lists. */
export interface Run {
  readonly before: number
  readonly after: number
  readonly length: number
}

/**
 * Returns what two lists have in common, in the order of both: at the beginning and the end all that says the same,
 * in between the items that are the same object or scalar. Takes no longer than the lists are long.
 */
export function matchingRuns(before: readonly unknown[], after: readonly unknown[]): readonly Run[] {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && isSame(before[head], after[head])) head++
  let tail = 0
  while (tail < shorter - head && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail++
  const runs: Run[] = [{ before: 0, after: 0, length: head }]
  const places = placesOf(before, head, before.length - tail)
  let next = head
  for (let place = head; place < after.length - tail; place++) {
    const found = firstFrom(next, places.get(after[place]))
    if (found === undefined) continue
    runs.push({ before: found, after: place, length: 1 })
    next = found + 1
  }
  runs.push({ before: before.length - tail, after: after.length - tail, length: tail })
  return runs
}

/** Where each item stands between two places, the first place last. */
function placesOf(items: readonly unknown[], from: number, to: number): ReadonlyMap<unknown, number[]> {
  const places = new Map<unknown, number[]>()
  for (let place = to - 1; place >= from; place--) {
    const known = places.get(items[place])
    if (known === undefined) places.set(items[place], [place])
    else known.push(place)
  }
  return places
}

/** Takes the first place that does not lie before another, and those before it. */
function firstFrom(least: number, places: number[] | undefined): number | undefined {
  let place = places?.pop()
  while (place !== undefined && place < least) place = places?.pop()
  return place
}
