/** Lets a service answer. */

import type { Done } from '#mocks/engine/outcome.ts'

/** Returns the answer, an object of the API's types; null is none. */
export function answerWith(dto: object | null): Done {
  // the API's types hold nothing but wire values, and what a session keeps besides are such, too
  return { kind: 'done', dto: dto as Done['dto'] }
}
