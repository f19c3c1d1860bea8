/** Describes checks: one question each, and the judgement it comes to. */

import type { CheckId } from '#contracts/exchange/check-id.ts'
import type { Contract } from '#contracts/exchange/contract.ts'
import type { Exchange } from '#contracts/exchange/exchange.ts'
import type { Fault } from '#contracts/exchange/finding.ts'
import type { Testimony } from './testimony.ts'

/** What a check made of one exchange. */
export interface Judgement {
  /** How many facts were really looked at; 0 means that this exchange does not concern the check. */
  readonly judged: number
  readonly faults: readonly Fault[]
  /** Members of the contract that were seen with a value, as `Type.member`. */
  readonly seen?: readonly string[]
}

/** A check that looks at how a request was answered. */
export interface ExchangeCheck {
  readonly id: CheckId
  readonly looksAt: 'exchange'
  judge(exchange: Exchange, contract: Contract): Judgement
}

/** A check that looks at what the answer says. */
export interface AnswerCheck {
  readonly id: CheckId
  readonly looksAt: 'answer'
  judge(testimony: Testimony): Judgement
}

/** A check that compares answers, and so has to wait for all of them. */
export interface ConversationCheck {
  readonly id: CheckId
  readonly looksAt: 'conversation'
  /** Returns a judgement of each testimony, in their order. */
  judge(conversation: readonly Testimony[]): readonly Judgement[]
}

/** A check. It never throws for what a server does: a fault in the server is a finding. */
export type Check = ExchangeCheck | AnswerCheck | ConversationCheck
