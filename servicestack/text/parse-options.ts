/** What a caller may choose about lenient reading. */

import type { DialectName } from './dialect.ts'
import type { Zone } from './zone.ts'

/** How to read. */
export interface ParseOptions {
  /** The version to imitate; 8.6 without a word. */
  readonly dialect?: DialectName
  /** Local time of the imitated server; UTC without a word. */
  readonly zone?: Zone
  /** Refuses what a member cannot take, as the library does when it is told to be strict. */
  readonly throwsOnError?: boolean
}
