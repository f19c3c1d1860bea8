/** Describes an exchange in court: as the checks know it, and as reports may show it. */

import type { Testimony } from '#contracts/checks/testimony.ts'
import type { Exchange } from '#contracts/exchange/exchange.ts'

/** One exchange, twice. */
export interface Evidence {
  readonly testimony: Testimony
  /** The exchange without secrets; every finding about it refers to this one. */
  readonly shown: Exchange
}
