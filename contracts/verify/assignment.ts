/** Describes one run of the judge. */

import type { Limits } from './limits.ts'
import type { Plan } from './plan.ts'
import type { Destination } from './write-request.ts'

/** What to verify, where, as whom and how patiently. */
export interface Assignment extends Destination {
  readonly plan: Plan
  /** Without it, only servers on this machine are sent anything. */
  readonly allowWrites: boolean
  readonly limits: Limits
}
