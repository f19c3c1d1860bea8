/** Cuts the body of an object or a dictionary into raw names and values. */

import { behindValue, type Separation } from './behind-value.ts'
import type { Cutter } from './cutter.ts'

/** A name, null when it can name nothing, and a value, null when there is none. */
export type Entry = readonly [key: string | null, value: string | null]

/** Yields the entries from an offset on; between a name and its value stands one character, unseen. */
export function* cutEntries(
  text: string,
  start: number,
  separation: Separation,
  cutter: Cutter,
): Generator<Entry, undefined> {
  let offset = cutter.next(text, start)
  while (offset < text.length) {
    const key = cutter.key(text, offset)
    const value = cutter.value(text, cutter.next(text, key.end) + 1)
    yield [key.slice, value.slice]
    offset = behindValue(text, value.end, separation, cutter).offset
  }
}
