/** Asks whether what the operation does shows in its answer. */

import type { AnswerCheck } from './check.ts'
import { judgeMembers } from './judge-members.ts'
import { unconcerned } from './unconcerned.ts'

/** An operation that answers 200 and changes nothing is the lie that no schema sees. */
export const effectInTheAnswer: AnswerCheck = {
  id: 'effect-in-the-answer',
  looksAt: 'answer',
  judge({ exchange: { ask }, reading }) {
    const { expect } = ask
    if (expect.kind !== 'answer') return unconcerned
    return judgeMembers(reading, expect.promises, {
      code: 'effect-missing',
      hint: `After "${ask.title}" the answer must show it: nothing that was asked for may be lost on the way.`,
    })
  },
}
