/** The few spellings in which ServiceStack's JSON and JSV differ when they write. */

import type { Format } from '#servicestack/model/format.ts'

/** How one format spells scalars and names; everything else about writing is the same in both. */
export interface Notation {
  readonly format: Format
  /** A string value, an enum name excepted. */
  string(text: string): string
  /** Text of a fixed form, such as a date or a GUID. */
  bare(text: string): string
  /** An enum name. */
  enum(name: string): string
  /** A member name of a class, without its colon. */
  memberName(name: string): string
  /** A null among scalars or lists in a list; in both formats a null object is `{}` and a null dictionary `null`. */
  readonly nullItem: string
}
