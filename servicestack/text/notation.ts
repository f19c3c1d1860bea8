/** The few spellings in which ServiceStack's JSON and JSV differ when they write. */

import type { Scalar } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { Zone } from './zone.ts'

/** How one format spells scalars and names; everything else about writing is the same in both. */
export interface Notation {
  /** A string value, an enum name excepted. */
  string(text: string): string
  /** Text of a fixed form, such as a date or a GUID. */
  bare(text: string): string
  /** A dictionary's key that is no string, already written as a value. */
  key(text: string): string
  /** A member name of a class, without its colon. */
  memberName(name: string): string
  /** A null among scalars or lists in a list; in both formats a null object is `{}` and a null dictionary `null`. */
  readonly nullItem: string
  /** The scalars that are spelled otherwise than in JSV. */
  readonly spellings: Readonly<Partial<Record<Scalar, (value: WireValue | bigint, zone: Zone) => string>>>
}
