/** What lenient reading depends on. */

import type { Cutter } from './cutter.ts'
import type { Dialect } from './dialect.ts'
import type { Issue } from './issue.ts'
import type { Shapes } from './shape.ts'
import type { Zone } from './zone.ts'

/** All of it besides the text and its shape, with nothing left open. */
export interface Reading {
  readonly shapes: Shapes
  readonly cutter: Cutter
  readonly dialect: Dialect
  readonly zone: Zone
  /** The library's own strictness (`ThrowOnError`): what a member cannot take is an error and not swallowed. */
  readonly throwsOnError: boolean
  /** UTF-16 units of text beyond which it is refused. */
  readonly length: number
  /** Levels that are read; what lies deeper is null. */
  readonly depth: number
  /** Members, items and entries after which the text is refused. */
  readonly members: number
  /** 64-bit integers as `bigint` and not as text. */
  readonly bigints: boolean
  /** Dictionaries as `Map` and not as objects. */
  readonly maps: boolean
  /** Where to put what was passed over. */
  readonly issues?: Issue[] | undefined
}
