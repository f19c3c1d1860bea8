/** Keeps an exchange together with what its answer says, so that every body is read once. */

import type { Contract } from '#contracts/exchange/contract.ts'
import type { Exchange } from '#contracts/exchange/exchange.ts'
import { type AnswerReading, readAnswer } from './read-answer.ts'

/** An exchange, and its answer as it was read. */
export interface Testimony {
  readonly exchange: Exchange
  readonly reading: AnswerReading
}

/** Reads the answer of an exchange once for all checks that look inside. */
export function testimony(exchange: Exchange, contract: Contract): Testimony {
  return { exchange, reading: readAnswer(exchange, contract) }
}
