/** Asks whether answers in JSV have the shape that the contract declares. */

import type { Check } from './check.ts'
import { judgeShape } from './judge-shape.ts'

/** Every member that must be there, every type, every enum value, nothing undeclared. */
export const jsvMatchesTheContract: Check = {
  id: 'jsv-matches-the-contract',
  needsWholeConversation: false,
  judge: (exchange, contract) => judgeShape(exchange, contract, 'jsv'),
}
