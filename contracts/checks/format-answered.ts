/** Says in which format an answer is to be read. */

import type { Answer } from '#contracts/exchange/answer.ts'
import type { Way } from '#contracts/exchange/way.ts'
import type { Format } from '#servicestack/model/format.ts'
import { isLabelled } from './is-labelled.ts'

/**
 * Returns the format that was asked for, or JSON where nothing more than a promise was asked for and the server's
 * default format is the answer; undefined behind any other label, which has a finding of its own.
 */
export function formatAnswered(answer: Answer, { format, isOnlyPromised }: Way): Format | undefined {
  if (isLabelled(answer, format)) return format
  // Accept: text/jsv is answered like any unknown type: docs/discoveries/text-jsv-is-not-answered.md
  return isOnlyPromised && isLabelled(answer, 'json') ? 'json' : undefined
}
