/** Asks whether what the operation does shows in its answer. */

import type { Check } from './check.ts'
import { judgeMembers } from './judge-members.ts'
import { unconcerned } from './unconcerned.ts'

/** An operation that answers 200 and changes nothing is the lie that no schema sees. */
export const effectInTheAnswer: Check = {
  id: 'effect-in-the-answer',
  needsWholeConversation: false,
  judge(exchange, contract) {
    const { expect } = exchange.ask
    if (expect.kind !== 'answer') return unconcerned
    return judgeMembers(exchange, contract, expect.promises, {
      code: 'effect-missing',
      hint: `After "${exchange.ask.title}" the answer must show it: nothing that was asked for may be lost on the way.`,
    })
  },
}
