/** What has changed between two states of a list: what stays, goes, comes and changes, from its beginning to its end. */

import { matchingRuns } from './matching-runs.ts'
import { WorldError } from './world-error.ts'

/**
 * From the first item to the last: a number above 0 keeps so many items, one below 0 drops so many, 0 changes one item
 * by the patch that follows, and a list is inserted.
 * @example [12, ['one more']] // appended to a list of twelve
 */
export type Edits = readonly unknown[]

/** Returns the patch of an item, or undefined where the item itself is no longer than its patch. */
export type DifferItem = (before: unknown, after: unknown) => unknown

/** Returns the edits that make `after` of `before`; none where they are the same. */
export function editsBetween(before: readonly unknown[], after: readonly unknown[], differ: DifferItem): Edits {
  const writer = new EditsWriter()
  let old = 0
  let present = 0
  for (const run of matchingRuns(before, after)) {
    replace(before.slice(old, run.before), after.slice(present, run.after), differ, writer)
    writer.keep(run.length)
    old = run.before + run.length
    present = run.after + run.length
  }
  return writer.finish(before.length)
}

/** Returns the edited list; `apply` makes of an item what a patch says. Throws a WorldError where the edits do not fit. */
export function withEdits(
  before: readonly unknown[],
  edits: Edits,
  apply: (item: unknown, patch: unknown) => unknown,
): readonly unknown[] {
  const after: unknown[] = []
  let place = 0
  for (let index = 0; index < edits.length; index++) {
    const edit = edits[index]
    const end = place + consumedBy(edit)
    if (end > before.length) throw misfit()
    if (Array.isArray(edit)) for (const item of edit) after.push(item)
    else if (edit === 0) after.push(apply(before[place], edits[++index]))
    else if (Number(edit) > 0) for (let kept = place; kept < end; kept++) after.push(before[kept])
    place = end
  }
  if (place === before.length && !after.includes(undefined)) return after
  throw misfit()
}

/** Items that stand in the place of others: the first changes into the first, and so on. */
function replace(old: readonly unknown[], present: readonly unknown[], differ: DifferItem, writer: EditsWriter): void {
  for (const [place, before] of old.entries()) {
    const patch = place < present.length ? differ(before, present[place]) : undefined
    if (patch !== undefined) writer.change(patch)
    else writer.drop()
    if (patch === undefined && place < present.length) writer.insert(present[place])
  }
  for (const item of present.slice(old.length)) writer.insert(item)
}

/** Writes neighbouring edits of a kind as one. */
class EditsWriter {
  readonly #edits: unknown[] = []
  #kept = 0
  #dropped = 0
  #inserted: unknown[] = []

  keep(count: number): void {
    if (count > 0) this.#writeReplaced()
    this.#kept += count
  }

  drop(): void {
    this.#writeKept()
    this.#dropped++
  }

  insert(item: unknown): void {
    this.#writeKept()
    this.#inserted.push(item)
  }

  change(patch: unknown): void {
    if (patch === 0) {
      this.keep(1)
      return
    }
    this.#writeKept()
    this.#writeReplaced()
    this.#edits.push(0, patch)
  }

  /** Returns the edits of a list of so many items, or none where all are kept. */
  finish(length: number): Edits {
    if (this.#edits.length === 0 && this.#kept === length && this.#inserted.length === 0) return []
    this.#writeKept()
    this.#writeReplaced()
    return this.#edits
  }

  #writeKept(): void {
    if (this.#kept > 0) this.#edits.push(this.#kept)
    this.#kept = 0
  }

  #writeReplaced(): void {
    if (this.#dropped > 0) this.#edits.push(-this.#dropped)
    if (this.#inserted.length > 0) this.#edits.push(this.#inserted)
    this.#dropped = 0
    this.#inserted = []
  }
}

/** How many items of the list an edit is about. */
function consumedBy(edit: unknown): number {
  if (Array.isArray(edit)) return 0
  if (Number.isSafeInteger(edit)) return edit === 0 ? 1 : Math.abs(Number(edit))
  throw new WorldError('damaged', `${JSON.stringify(edit)} does not edit a list.`)
}

function misfit(): WorldError {
  return new WorldError('damaged', 'A patch was made for another state: its list has another length.')
}
