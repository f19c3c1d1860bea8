/** What an inventor knows of the place that a value is for. */

import type { MemberRules } from '#servicestack/model/member.ts'

/** A member as words; items of lists and entries of dictionaries have their member's. */
export interface About {
  /** The member's name in words: `imo number`. */
  readonly words: string
  /** The name of its class in words: `vessel`. */
  readonly owner: string
  readonly description: string
  readonly rules: MemberRules
  /** When the world began, in milliseconds since 1970; what is invented happened around then. */
  readonly now: number
}
