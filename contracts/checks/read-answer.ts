/** Reads what an operation answered and holds it against the contract, for every check that looks inside. */

import type { Contract } from '#contracts/exchange/contract.ts'
import type { Exchange } from '#contracts/exchange/exchange.ts'
import type { Fault } from '#contracts/exchange/finding.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { isLabelled } from './is-labelled.ts'
import { type Match, matchType } from './match-type.ts'
import { readBody } from './read-body.ts'

/** An answer's value, why it cannot be read, or nothing to read. */
export type AnswerReading =
  | {
      readonly kind: 'value'
      readonly value: WireValue
      readonly match: Match
      /** Pointers at which the contract finds fault. */
      readonly faulted: ReadonlySet<string>
    }
  | { readonly kind: 'unreadable'; readonly fault: Fault }
  | { readonly kind: 'nothing' }

/**
 * Reads the answer of an exchange that should have one.
 * Behind a wrong status or Content-Type there is nothing to read: that has a finding of its own, and one is enough.
 */
export function readAnswer({ ask, outcome }: Exchange, { model, operation }: Contract): AnswerReading {
  const { format } = ask.way
  if (ask.expect.kind !== 'answer' || outcome.kind !== 'answered' || !operation.response) return { kind: 'nothing' }
  if (outcome.answer.status !== 200 || !isLabelled(outcome.answer, format)) return { kind: 'nothing' }
  const reading = readBody(outcome.answer, format, operation.response, model)
  if (reading.kind === 'fault') return { kind: 'unreadable', fault: reading.fault }
  const match = matchType(reading.value, operation.response, { model, format })
  return { ...reading, match, faulted: new Set(match.faults.map(({ pointer }) => pointer)) }
}
