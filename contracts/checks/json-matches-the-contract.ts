/** Asks whether answers in JSON have the shape that the contract declares. */

import type { AnswerCheck } from './check.ts'
import { judgeShape } from './judge-shape.ts'

/** Every member that must be there, every type, every enum value, nothing undeclared. */
export const jsonMatchesTheContract: AnswerCheck = {
  id: 'json-matches-the-contract',
  looksAt: 'answer',
  judge: (testimony) => judgeShape(testimony, 'json'),
}
