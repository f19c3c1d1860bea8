/** Asks whether the answer is about the thing that the request named. */

import type { Check } from './check.ts'
import { judgeMembers } from './judge-members.ts'
import { unconcerned } from './unconcerned.ts'

/** An answer about another thing, or one that does not say what it is about, is of no use to whoever asked. */
export const answersAboutWhatWasAsked: Check = {
  id: 'answers-about-what-was-asked',
  needsWholeConversation: false,
  judge(exchange, contract) {
    const { expect } = exchange.ask
    if (expect.kind !== 'answer') return unconcerned
    return judgeMembers(exchange, contract, expect.about, {
      code: 'wrong-subject',
      hint: 'The request names it in its path; an answer about another one, or about none, misleads every client.',
    })
  },
}
