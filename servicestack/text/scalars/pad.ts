/** Counts digits: those of a fraction of a second, and zeros before a number. */

/** Fills a number up with zeros to two digits, or as many as asked. */
export function pad(number: number | bigint | string, width = 2): string {
  return String(number).padStart(width, '0')
}

/** Returns the ten-millionths that the digits behind a point stand for. */
export function ticksBehind(digits = ''): number {
  return Math.round(Number(`0.${digits}`) * 1e7)
}
