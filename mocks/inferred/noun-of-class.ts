/** Says what a class is about, by its name. */

import { namedDeed } from './named-deed.ts'
import { wordsOf } from './words-of.ts'

/**
 * Returns it in lower case, without what says how much of it the class has, or who asked for it.
 * @example nounOfClass('CustomerSummary') // customer
 */
export function nounOfClass(type: string): string {
  const words = wordsOf(type).replace(partly, '')
  const noun = namedDeed(words)?.noun ?? ''
  return noun === '' ? words : noun
}

const partly =
  /( (dto|info|item|row|summary|brief|lite|short|basic|details?|full|extended|view|model|overview|header|preview|entry|result|response|record|entity|list|search|get|for|in|of))+$/
