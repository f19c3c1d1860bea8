/** Judges whether an answer has the values that a request makes certain. */

import type { ExpectedMember } from '#contracts/exchange/ask.ts'
import type { Fault } from '#contracts/exchange/finding.ts'
import { pointerTo } from '#servicestack/model/pointer-to.ts'
import { isObject } from '#servicestack/model/wire-kind.ts'
import type { Judgement } from './check.ts'
import { isFaulted } from './is-faulted.ts'
import type { AnswerReading } from './read-answer.ts'
import { unconcerned } from './unconcerned.ts'

/** Compares members of the answer's root with the values they must have; a null counts as absent. */
export function judgeMembers(
  reading: AnswerReading,
  expected: readonly ExpectedMember[],
  as: Pick<Fault, 'code' | 'hint'>,
): Judgement {
  if (reading.kind !== 'value' || !isObject(reading.value)) return unconcerned
  const { value: answer, faulted } = reading
  const members = expected
    .map(({ member, value }) => ({
      pointer: pointerTo('', member),
      want: textOf(value),
      got: textOf(Object.hasOwn(answer, member) ? answer[member] : undefined),
    }))
    .filter(({ pointer }) => !isFaulted(faulted, pointer))
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
