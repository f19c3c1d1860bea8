/** Quotes a string as JSV does: only when it must, and by doubling quotes. */

const special = /[",:{}[\]\r\n]/

/** Returns the text bare, or in quotes when it is empty or holds one of `" , : { } [ ] CR LF`. */
export function quote(text: string): string {
  if (text === '') return '""'
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
