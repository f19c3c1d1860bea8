/** Trims text the way .NET does, which JavaScript's own `trim` does not: a byte order mark stays. */

const blank = /[^\S\uFEFF]|\u0085/

/** Returns the text without the white space around it. */
export function trim(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && blank.test(text.charAt(start))) start++
  while (end > start && blank.test(text.charAt(end - 1))) end--
  return text.slice(start, end)
}
