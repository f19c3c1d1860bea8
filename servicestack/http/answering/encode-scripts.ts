/** Takes the sting out of messages that repeat a script: docs/discoveries/script-in-messages.md */

import type { Manners } from '../manners.ts'
import type { Refusal } from './refusal.ts'

/**
 * Returns the refusal with the angle brackets of each message written as HTML, if it holds the start of a script, in
 * any case; servers that do no such thing leave it as it is.
 */
export function encodeScripts(refusal: Refusal, { encodesScripts }: Pick<Manners, 'encodesScripts'>): Refusal {
  if (!encodesScripts) return refusal
  const errors = refusal.errors.map((error) => ({ ...error, message: encode(error.message) }))
  return { ...refusal, message: encode(refusal.message), errors }
}

function encode(message: string): string {
  return /<script/i.test(message) ? message.replaceAll('<', '&lt;').replaceAll('>', '&gt;') : message
}
