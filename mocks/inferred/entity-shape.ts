/** Says what a kind of entity looks like. */

import type { Member } from '#servicestack/model/member.ts'

/** A class whose values are known by a key. */
export interface EntityShape {
  /** Its name in the closed model. */
  readonly type: string
  readonly members: readonly Member[]
  readonly key: Member
  /** The paths below which it is shown. There a class that shows it in part need not be called like it. */
  readonly bases: readonly string[]
}
