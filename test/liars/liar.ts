/** Describes a server with one fault. */

import type { CheckId } from '#contracts/exchange/check-id.ts'
import type { FindingCode } from '#contracts/exchange/finding.ts'
import type { Conduct } from './conduct.ts'

/** A lie, and exactly what the judge must say to it: these checks and no others, and these codes. */
export interface Liar {
  readonly name: string
  readonly lie: Partial<Conduct>
  readonly caughtBy: readonly CheckId[]
  readonly codes: readonly FindingCode[]
  /** A place that must be named. */
  readonly pointer?: string
}
