/** Knows which timer is due next: a heap whose entries may be out of date, and are looked at again when their time comes. */

import type { Due } from './origin.ts'

/** Timers by the time they are due; of the same time, the one that was added first. */
export class Agenda {
  readonly #heap: Entry[] = []
  #added = 0

  constructor(dues: readonly Due[]) {
    for (const due of dues) this.add(due)
  }

  /** When the next one is due, in milliseconds since 1970; infinite where there is none. */
  get nextAt(): number {
    return this.#heap[0]?.at ?? Number.POSITIVE_INFINITY
  }

  add({ at, id }: Due): void {
    this.#added++
    const heap = this.#heap
    const entry = { at, id, order: this.#added }
    let place = heap.push(entry) - 1
    while (place > 0) {
      const above = (place - 1) >> 1
      const parent = heap[above]
      if (parent === undefined || !isSooner(entry, parent)) break
      heap[place] = parent
      heap[above] = entry
      place = above
    }
  }

  /** Takes out the next one. */
  take(): Due | undefined {
    const heap = this.#heap
    const [first] = heap
    const last = heap.pop()
    if (last === undefined || heap.length === 0) return first
    heap[0] = last
    this.#sink(last)
    return first
  }

  #sink(entry: Entry): void {
    const heap = this.#heap
    let place = 0
    for (;;) {
      const below = soonestBelow(heap, place)
      const child = heap[below]
      if (child === undefined || !isSooner(child, entry)) return
      heap[place] = child
      heap[below] = entry
      place = below
    }
  }
}

interface Entry extends Due {
  readonly order: number
}

function isSooner(one: Entry, other: Entry): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order)
}

function soonestBelow(heap: readonly Entry[], place: number): number {
  const left = 2 * place + 1
  const [first, second] = [heap[left], heap[left + 1]]
  return first !== undefined && second !== undefined && isSooner(second, first) ? left + 1 : left
}
