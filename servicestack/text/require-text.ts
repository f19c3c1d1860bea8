/** Meets callers in JavaScript, who pass what they have. */

/** Returns a text; throws for anything else. */
export function requireText(text: unknown): string {
  if (typeof text === 'string') return text
  throw new TypeError(`Cannot read ${text === null ? 'null' : typeof text}: only text can be read.`)
}
