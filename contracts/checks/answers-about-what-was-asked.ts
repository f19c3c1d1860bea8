/** Asks whether the answer is about the thing that the request named. */

import type { AnswerCheck } from './check.ts'
import { judgeMembers } from './judge-members.ts'
import { unconcerned } from './unconcerned.ts'

/** An answer about another thing, or one that does not say what it is about, is of no use to whoever asked. */
export const answersAboutWhatWasAsked: AnswerCheck = {
  id: 'answers-about-what-was-asked',
  looksAt: 'answer',
  judge({ exchange: { ask }, reading }) {
    const { expect } = ask
    if (expect.kind !== 'answer') return unconcerned
    return judgeMembers(reading, expect.about, {
      code: 'wrong-subject',
      hint: 'The request names it in its path; an answer about another one, or about none, misleads every client.',
    })
  },
}
