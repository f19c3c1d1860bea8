/** Describes a check: one question about an exchange, and the judgement it comes to. */

import type { CheckId } from '#contracts/exchange/check-id.ts'
import type { Contract } from '#contracts/exchange/contract.ts'
import type { Exchange } from '#contracts/exchange/exchange.ts'
import type { Fault } from '#contracts/exchange/finding.ts'

/** What a check made of one exchange. */
export interface Judgement {
  /** How many facts were really looked at; 0 means that this exchange does not concern the check. */
  readonly judged: number
  readonly faults: readonly Fault[]
  /** Members of the contract that were seen with a value, as `Type.member`. */
  readonly seen?: readonly string[]
}

/** A check. It never throws: a fault in the server is a finding. */
export interface Check {
  readonly id: CheckId
  /** True when it compares answers and so has to wait for all of them. */
  readonly needsWholeConversation: boolean
  judge(exchange: Exchange, contract: Contract, conversation: readonly Exchange[]): Judgement
}
