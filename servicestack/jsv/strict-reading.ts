/** What strict reading depends on. */

import type { Reading } from '#servicestack/text/reading.ts'

/** All of it besides the text and its shape, with nothing left open. */
export interface StrictReading
  extends Pick<Reading, 'shapes' | 'zone' | 'length' | 'depth' | 'members' | 'bigints' | 'maps'> {
  /** Refuses also what a lenient reader would take for something else, so that both agree on what is left. */
  readonly isForServer: boolean
  /** Keeps as text what has an unknown name, or is not of its type. */
  readonly keepsMisfits: boolean
}
