/** Judges whether an answer has the values that a request makes certain. */

import type { ExpectedMember } from '#contracts/exchange/ask.ts'
import type { Contract } from '#contracts/exchange/contract.ts'
import type { Exchange } from '#contracts/exchange/exchange.ts'
import type { Fault } from '#contracts/exchange/finding.ts'
import type { Judgement } from './check.ts'
import { isFaulted } from './is-faulted.ts'
import { pointerTo } from './pointer-to.ts'
import { readAnswer } from './read-answer.ts'
import { unconcerned } from './unconcerned.ts'
import { isObject } from './wire-kind.ts'

/** Compares members of the answer's root with the values they must have; a null counts as absent. */
export function judgeMembers(
  exchange: Exchange,
  contract: Contract,
  expected: readonly ExpectedMember[],
  as: Pick<Fault, 'code' | 'hint'>,
): Judgement {
  const reading = readAnswer(exchange, contract)
  if (reading.kind !== 'value' || !isObject(reading.value)) return unconcerned
  const { value: answer, match } = reading
  const members = expected
    .map(({ member, value }) => ({
      pointer: pointerTo('', member),
      want: textOf(value),
      got: textOf(Object.hasOwn(answer, member) ? answer[member] : undefined),
    }))
    .filter(({ pointer }) => !isFaulted(match, pointer))
  const faults = members
    .filter(({ want, got }) => want !== got)
    .map(({ pointer, want, got }): Fault => {
      return { ...as, severity: 'violation', part: 'body', pointer, expected: want, actual: got }
    })
  return { judged: members.length, faults }
}

function textOf(value: ExpectedMember['value'] | undefined): string {
  return value === undefined || value === null ? 'absent' : JSON.stringify(value)
}
