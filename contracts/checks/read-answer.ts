/** Reads what an operation answered and holds it against the contract, for every check that looks inside. */

import type { Contract } from '#contracts/exchange/contract.ts'
import type { Exchange } from '#contracts/exchange/exchange.ts'
import type { Fault } from '#contracts/exchange/finding.ts'
import type { Format } from '#servicestack/model/format.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { faultedPlaces } from './faulted-places.ts'
import { formatAnswered } from './format-answered.ts'
import { type Match, matchType } from './match-type.ts'
import { readBody } from './read-body.ts'

/** An answer's value, why it cannot be read, or nothing to read. */
export type AnswerReading =
  | {
      readonly kind: 'value'
      /** The format it was read in. */
      readonly format: Format
      readonly value: WireValue
      readonly match: Match
      /** Where the contract finds fault. */
      readonly faulted: ReadonlySet<string>
    }
  | { readonly kind: 'unreadable'; readonly format: Format; readonly fault: Fault }
  | { readonly kind: 'nothing' }

/**
 * Reads the answer of an exchange that should have one.
 * Behind a wrong status or Content-Type there is nothing to read: that has a finding of its own, and one is enough.
 */
export function readAnswer({ ask, outcome }: Exchange, { model, operation }: Contract): AnswerReading {
  if (ask.expect.kind !== 'answer' || outcome.kind !== 'answered' || !operation.response) return { kind: 'nothing' }
  const format = formatAnswered(outcome.answer, ask.way)
  if (outcome.answer.status !== 200 || format === undefined) return { kind: 'nothing' }
  const reading = readBody(outcome.answer, format, operation.response, model)
  if (reading.kind === 'fault') return { kind: 'unreadable', format, fault: reading.fault }
  const match = matchType(reading.value, operation.response, { model, format })
  return { ...reading, format, match, faulted: faultedPlaces(reading.value, match.faults) }
}
