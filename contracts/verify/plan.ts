/** Describes everything that will be asked of a server about one operation. */

import type { Ask } from '#contracts/exchange/ask.ts'
import type { CheckId } from '#contracts/exchange/check-id.ts'

/** The requests in the order in which they are sent. The first one opens: it must be answered for others to make sense. */
export interface Plan {
  readonly operation: string
  readonly asks: readonly Ask[]
  /** Checks that this plan leaves out, and why. */
  readonly leftOut: readonly { readonly check: CheckId; readonly why: string }[]
  /** What the server is left with, as a sentence. */
  readonly leaves: string
}
