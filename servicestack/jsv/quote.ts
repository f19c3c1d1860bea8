/** Quotes a string as JSV does: only when it must, and by doubling quotes. */

import { doubled } from '#servicestack/text/unquote.ts'

const special = /[",:{}[\]\r\n]/

/** Returns the text bare, or in quotes when it must be. */
export function quote(text: string): string {
  if (!needsQuotes(text)) return text
  return `"${text.includes('"') ? doubled(text) : text}"`
}

/** True for a text that is empty or holds one of `" , : { } [ ] CR LF`. */
export function needsQuotes(text: string): boolean {
  return text === '' || special.test(text)
}
