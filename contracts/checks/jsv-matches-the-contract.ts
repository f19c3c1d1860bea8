/** Asks whether answers in JSV have the shape that the contract declares. */

import type { AnswerCheck } from './check.ts'
import { judgeShape } from './judge-shape.ts'

/** Every member that must be there, every type, every enum value, nothing undeclared. */
export const jsvMatchesTheContract: AnswerCheck = {
  id: 'jsv-matches-the-contract',
  looksAt: 'answer',
  judge: (testimony) => judgeShape(testimony, 'jsv'),
}
