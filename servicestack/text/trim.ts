/** Trims text the way .NET does, which JavaScript's own `trim` does not: a byte order mark stays. */

const blank = /[^\S\uFEFF]|\u0085/

/** Returns the first offset from `start` on where no white space stands, or `end`. */
export function trimStart(text: string, start: number, end: number): number {
  let at = start
  while (at < end && blank.test(text.charAt(at))) at++
  return at
}

/** Returns the last offset, down from `end`, before which no white space stands, or `start`. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && blank.test(text.charAt(at - 1))) at--
  return at
}

/** Returns the text without the white space around it. */
export function trim(text: string): string {
  const start = trimStart(text, 0, text.length)
  return text.slice(start, trimEnd(text, start, text.length))
}
